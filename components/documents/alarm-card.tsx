import { useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import { Chip } from '@/components/ui/chip';
import { Link } from '@/components/ui/link';
import { RelativeTime } from '@/components/ui/relative-time';
import type { Alarm } from '@/lib/documents/alarms';
import type { Zone } from '@/lib/format';
import { paths } from '@/lib/paths';
import { SLUGS } from '@/lib/rules/slugs';

type Props = { alarms: readonly Alarm[]; now: Date; zone: Zone };

const hrefOf = (alarm: Alarm) => {
  if (alarm.why === 'proposal') return paths.proposal(alarm.id);
  const slug = SLUGS[alarm.kind];
  return alarm.why === 'review' ? paths.rule(slug, alarm.key) : paths.ruleVersion(slug, alarm.key, alarm.number);
};

/** What waited too long, and for what. */
export function AlarmCard({ alarms, now, zone }: Props) {
  const t = useTranslations('documents.alarms');
  if (alarms.length === 0) return null;
  return (
    <Card title={t('title')} aside={<Chip tone="late">{alarms.length}</Chip>} flush>
      <ul className="flex list-none flex-col p-0">
        {alarms.map((alarm) => (
          <li
            key={`${alarm.why} ${alarm.id}`}
            className="flex flex-wrap items-baseline gap-x-3 border-b border-line px-3.5 py-2 last:border-b-0"
          >
            <Link
              href={hrefOf(alarm)}
              className="min-w-0 flex-1 font-medium hover:underline max-sm:basis-full sm:truncate"
            >
              {alarm.title}
            </Link>
            <span className="text-sm text-ink-2">
              {alarm.why === 'decision' ? t('decision', { number: alarm.number }) : t(alarm.why)}
            </span>
            <span className="num text-sm text-late">
              <RelativeTime at={alarm.since} now={now} zone={zone} />
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
