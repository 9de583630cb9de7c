import { useTranslations } from 'next-intl';
import { Chip } from '@/components/ui/chip';
import { Link } from '@/components/ui/link';
import { exactTime, type Zone } from '@/lib/format';
import { paths } from '@/lib/paths';
import { dayWords } from '@/lib/requests/day-words';
import type { ServiceStatus } from '@/lib/status/queries';

type Props = { services: readonly ServiceStatus[]; now: Date; zone: Zone };

export function StatusList({ services, now, zone }: Props) {
  const t = useTranslations('status');
  return (
    <ul className="list-none overflow-hidden rounded-lg border border-line bg-raised p-0">
      {services.map(({ key, title, troubles, since }) => (
        <li
          key={key}
          className="flex min-h-12 flex-wrap items-center gap-x-4 gap-y-1 border-t border-line px-4 py-2.5 first:border-t-0"
        >
          <Link href={paths.service(key)} className="min-w-0 flex-1 basis-56 font-medium hover:text-sea">
            {title}
          </Link>
          {troubles > 0 && since ? (
            <span className="text-sm text-ink-2" title={exactTime(since, zone)}>
              {t('since', { when: dayWords(since, now, zone), count: troubles })}
            </span>
          ) : null}
          <Chip tone={troubles > 0 ? 'soon' : 'ok'}>{troubles > 0 ? t('trouble') : t('works')}</Chip>
        </li>
      ))}
    </ul>
  );
}
