import { useTranslations } from 'next-intl';
import { Chip, type ChipTone } from '@/components/ui/chip';
import { Link } from '@/components/ui/link';
import { exactTime, type Zone } from '@/lib/format';
import { paths } from '@/lib/paths';
import { dayWords } from '@/lib/requests/day-words';
import type { ServiceStatus, State } from '@/lib/status/queries';
import { FollowButton } from './follow-button';

type Props = {
  services: readonly ServiceStatus[];
  /** Keys of those this reader follows; null for visitors, who have no address yet. */
  followed: ReadonlySet<string> | null;
  now: Date;
  zone: Zone;
};

const TONES: Record<State, ChipTone> = { outage: 'late', degraded: 'soon', trouble: 'soon', works: 'ok' };

/** Each service with its state, since when, why, and the bell to follow it by. */
export function StatusList({ services, followed, now, zone }: Props) {
  const t = useTranslations('status');
  return (
    <ul className="list-none overflow-hidden rounded-lg border border-line bg-raised p-0">
      {services.map(({ key, title, state, troubles, since, issues }) => (
        <li key={key} className="flex min-h-12 items-center gap-x-4 border-t border-line px-4 py-2.5 first:border-t-0">
          <span className="flex min-w-0 flex-1 flex-wrap items-center gap-x-4 gap-y-1">
            <span className="min-w-0 flex-1 basis-56">
              <Link href={paths.service(key)} className="font-medium hover:text-sea">
                {title}
              </Link>
              {issues.map((issue) => (
                <Link key={issue.key} href={paths.issue(issue.key)} className="link block w-fit text-sm">
                  {issue.title}
                </Link>
              ))}
            </span>
            {since ? (
              <span className="text-sm text-ink-2" title={exactTime(since, zone)}>
                {troubles > 0 && issues.length === 0
                  ? t('since', { when: dayWords(since, now, zone), count: troubles })
                  : t('sinceWhen', { when: dayWords(since, now, zone) })}
              </span>
            ) : null}
            <Chip tone={TONES[state]}>{t(state)}</Chip>
          </span>
          {followed ? (
            <FollowButton
              service={key}
              follows={followed.has(key)}
              texts={{
                follow: t('follow'),
                unfollow: t('unfollow'),
                hint: t('followHint', { service: title }),
                failed: t('failed'),
              }}
            />
          ) : null}
        </li>
      ))}
    </ul>
  );
}
