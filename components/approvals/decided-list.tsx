import { useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import { Chip } from '@/components/ui/chip';
import { Link } from '@/components/ui/link';
import { RelativeTime } from '@/components/ui/relative-time';
import type { AskView } from '@/lib/approvals/queries';
import type { FormAction } from '@/lib/form-state';
import type { Zone } from '@/lib/format';
import { paths } from '@/lib/paths';
import { DecideForm } from './decide-form';

type Props = { asks: readonly AskView[]; action: FormAction; now: Date; zone: Zone };

/** What was decided lately; until work begins one may think again. */
export function DecidedList({ asks, action, now, zone }: Props) {
  const t = useTranslations('catalogue.approvals');
  return (
    <Card title={t('decided')} flush>
      <ul>
        {asks.map((ask) => (
          <li key={ask.id} className="border-b border-line px-3.5 py-2.5 last:border-b-0">
            <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
              <Chip tone={ask.state === 'approved' ? 'ok' : 'late'}>{t(`states.${ask.state as 'approved'}`)}</Chip>
              <Link href={paths.request(ask.reference)} className="font-medium hover:underline">
                {ask.subject}
              </Link>
              <span className="text-sm text-ink-3">
                {ask.requester}, <RelativeTime at={ask.decidedAt ?? ask.at} now={now} zone={zone} />
              </span>
            </p>
            {ask.note ? <p className="mt-1 text-pretty text-ink-2">{ask.note}</p> : null}
            {ask.changeable ? (
              <details className="mt-1">
                <summary className="w-fit cursor-pointer text-sm text-ink-2 underline decoration-line-strong underline-offset-2 hover:text-ink pointer-coarse:min-h-11">
                  {t('again')}
                </summary>
                <div className="mt-2">
                  <DecideForm
                    action={action}
                    hidden={{ reference: ask.reference }}
                    decided={ask.state as 'approved'}
                    texts={{
                      reason: t('reason'),
                      reasonHint: t('reasonHint'),
                      approve: t('approve'),
                      refuse: t('refuse'),
                      failed: t('failed'),
                    }}
                  />
                </div>
              </details>
            ) : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}
