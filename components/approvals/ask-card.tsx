import { useTranslations } from 'next-intl';
import { AnswerList } from '@/components/catalogue/answer-list';
import { Card } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import { RelativeTime } from '@/components/ui/relative-time';
import type { AskView } from '@/lib/approvals/queries';
import type { FormAction } from '@/lib/form-state';
import { exactTime, type Zone } from '@/lib/format';
import { paths } from '@/lib/paths';
import { DecideForm } from './decide-form';

type Props = { ask: AskView; action: FormAction; now: Date; zone: Zone; token?: string };

/** One request that waits for a word: what is asked, by whom, and the two answers. */
export function AskCard({ ask, action, now, zone, token }: Props) {
  const t = useTranslations('catalogue.approvals');
  const title = token ? ask.subject : <Link href={paths.request(ask.reference)}>{ask.subject}</Link>;
  return (
    <Card
      title={
        <span className="flex flex-wrap items-baseline gap-x-2">
          {title}
          <span className="num text-sm font-normal text-ink-3">{ask.reference}</span>
        </span>
      }
      aside={
        <span className="text-sm text-ink-2">
          <RelativeTime at={ask.at} now={now} zone={zone} />
        </span>
      }
    >
      <div className="flex flex-col gap-4">
        <p className="text-pretty text-ink-2">
          {t('asks', { name: ask.requester, stage: ask.stage })} {ask.chief ? t('inPlace', { name: ask.chief }) : null}
          {ask.expiresAt ? <span className="block">{t('until', { when: exactTime(ask.expiresAt, zone) })}</span> : null}
        </p>
        {ask.description === ask.subject ? null : <p className="whitespace-pre-line">{ask.description}</p>}
        {ask.answers.length > 0 ? <AnswerList answers={ask.answers} /> : null}
        <DecideForm
          action={action}
          hidden={token ? { token } : { reference: ask.reference }}
          decided={null}
          texts={{
            reason: t('reason'),
            reasonHint: t('reasonHint'),
            approve: t('approve'),
            refuse: t('refuse'),
            failed: t('failed'),
          }}
        />
      </div>
    </Card>
  );
}
