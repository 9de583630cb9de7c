import { useTranslations } from 'next-intl';
import { DueBadge } from '@/components/ui/due-badge';
import { DueLook } from '@/components/ui/due-look';
import type { Zone } from '@/lib/format';

export interface ShownClock {
  id: string;
  kind: string;
  target: number;
  spent: number;
  startedAt: Date;
  runningSince: Date | null;
  dueAt: Date | null;
  dueByHandAt: Date | null;
  metAt: Date | null;
  breachedAt: Date | null;
  stoppedAt: Date | null;
  excusedAt: Date | null;
}

type Props = { clock: ShownClock; now: Date; zone: Zone; deskZone?: string; left?: boolean };

/** One promise in a word and a time: kept, missed, paused, or how long is left. */
export function ClockDue({ clock, now, zone, deskZone, left = true }: Props) {
  const t = useTranslations('tickets.clock');
  const at = { now, zone, deskZone, left };
  if (clock.excusedAt) return <DueLook tone="off">{t('excused')}</DueLook>;
  if (clock.metAt && clock.breachedAt) return <DueBadge {...at} missedBy={Math.max(60, lateBy(clock))} />;
  if (clock.metAt) return <DueBadge {...at} metIn={clock.spent} />;
  if (clock.stoppedAt) return <DueLook tone="off">{t('stopped')}</DueLook>;
  if (!clock.runningSince && !clock.dueByHandAt) return <DueBadge {...at} paused />;
  return <DueBadge {...at} due={clock.dueAt} from={clock.startedAt} bar />;
}

/** Seconds of open time past the target; of a due time set by hand, seconds past it. */
const lateBy = ({ spent, target, metAt, dueByHandAt }: ShownClock) =>
  metAt && dueByHandAt ? (metAt.getTime() - dueByHandAt.getTime()) / 1000 : spent - target;

/** The present round of each kind, those still open first. */
export function shownClocks<C extends ShownClock>(clocks: readonly C[]): C[] {
  const latest = new Map<string, C>();
  for (const clock of clocks) if (clock.metAt === null || clock.kind !== 'update') latest.set(clock.kind, clock);
  const over = (clock: C) => (clock.metAt || clock.stoppedAt ? 1 : 0);
  const due = (clock: C) => clock.dueAt?.getTime() ?? Number.MAX_SAFE_INTEGER;
  return [...latest.values()].sort((a, b) => over(a) - over(b) || due(a) - due(b));
}
