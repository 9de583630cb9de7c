import { exactTime, type Moment, relativeTime, shortTime, type Zone } from '@/lib/format';

type Props = { at: Moment; now: Moment; zone?: Zone; deskZone?: string; look?: 'relative' | 'short' };

/** A moment as people say it; the exact one in both zones is its title. */
export function RelativeTime({ at, now, zone, deskZone, look = 'relative' }: Props) {
  return (
    <time dateTime={new Date(at).toISOString()} title={exactTime(at, zone, deskZone)}>
      {look === 'relative' ? relativeTime(at, now, zone) : shortTime(at, now, zone)}
    </time>
  );
}
