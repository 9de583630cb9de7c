import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import type { FormAction } from '@/lib/form-state';
import type { Zone } from '@/lib/format';
import { dayWords } from '@/lib/requests/day-words';
import { ReasonForm } from './reason-form';

type Props = {
  reference: string;
  closesAt: Date | null;
  now: Date;
  zone: Zone;
  typed?: string;
  accept: (form: FormData) => Promise<void>;
  refuse: FormAction;
};

/** The desk says that it is solved; the person who asked has the last word. */
export function DecideCard({ reference, closesAt, now, zone, typed, accept, refuse }: Props) {
  const t = useTranslations('requests.page.decide');
  const failed = useTranslations('requests.page.reply')('failed');
  return (
    <Card title={t('title')} id="decide" className="border-ok-line">
      <p className="mb-3 text-pretty text-ink-2">
        {closesAt ? t('text', { when: dayWords(closesAt, now, zone) }) : t('textOpen')}
      </p>
      <form action={accept}>
        <input type="hidden" name="reference" value={reference} />
        <Button type="submit" kind="primary">
          {t('accept')}
        </Button>
      </form>
      <details id="not-yet" className="mt-3 scroll-mt-6 border-t border-line pt-3" open={typed !== undefined}>
        <summary className="w-fit font-medium text-ink-2 underline decoration-line-strong underline-offset-2 hover:text-ink pointer-coarse:min-h-11">
          {t('refuse')}
        </summary>
        <div className="mt-3">
          <ReasonForm
            action={refuse}
            reference={reference}
            draft={`refuse-${reference}`}
            typed={typed}
            texts={{ label: t('reason'), hint: t('reasonHint'), send: t('send'), failed }}
          />
        </div>
      </details>
    </Card>
  );
}
