import { useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import type { FormAction } from '@/lib/form-state';
import type { Zone } from '@/lib/format';
import { dayWords } from '@/lib/requests/day-words';
import { ReplyForm } from './reply-form';

type Props = {
  reference: string;
  state: string;
  reopensUntil: Date | null;
  formKey: string;
  typed?: string;
  now: Date;
  zone: Zone;
  action: FormAction;
};

/** Where one writes, and what writing does once a request is over. */
export function RequestReply({ reference, state, reopensUntil, formKey, typed, now, zone, action }: Props) {
  const t = useTranslations('requests.page.reply');
  const files = useTranslations('requests.new.form');
  const inside = reopensUntil !== null && now <= reopensUntil;
  const hint =
    state === 'closed'
      ? inside
        ? t('closedInside', { when: dayWords(reopensUntil, now, zone) })
        : t('closedAfter')
      : state === 'cancelled'
        ? t('cancelled')
        : state === 'resolved'
          ? t('resolved')
          : '';
  return (
    <Card title={t('title')} id="reply" className="scroll-mt-6">
      <ReplyForm
        action={action}
        reference={reference}
        formKey={formKey}
        typed={typed}
        texts={{
          label: t('label'),
          hint,
          send: t('send'),
          failed: t('failed'),
          files: files('files'),
          filesHint: files('filesHint'),
          filesKept: files('filesKept'),
          optional: files('optional'),
        }}
      />
    </Card>
  );
}
