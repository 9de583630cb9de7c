import { useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import { RelativeTime } from '@/components/ui/relative-time';
import type { Zone } from '@/lib/format';

type Props = { scheduled: readonly { task: string; last: Date | null }[]; now: Date; zone: Zone };

/** Every clock of the desk, and when it last ran. */
export function ScheduleCard({ scheduled, now, zone }: Props) {
  const t = useTranslations('admin.schedule');
  return (
    <Card title={t('title')} flush>
      <ul>
        {scheduled.map(({ task, last }) => (
          <li
            key={task}
            className="flex min-h-9 items-center justify-between gap-3 border-b border-line px-3.5 last:border-b-0"
          >
            <span>
              {t.has(`task.${task.replace('.', '_')}` as never) ? t(`task.${task.replace('.', '_')}` as never) : task}
              <code className="ms-2 text-sm text-ink-3 max-sm:hidden">{task}</code>
            </span>
            <span className="text-sm text-ink-3">
              {last ? <RelativeTime at={last} now={now} zone={zone} /> : t('never')}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
