import { useTranslations } from 'next-intl';
import { duration, exactTime, type Moment, shortTime, type Zone } from '@/lib/format';
import { DueCountdown } from './due-countdown';
import { DueLook } from './due-look';
import { countdown } from './due-words';

type Props = {
  now: Moment;
  due?: Moment | null;
  /** When the clock began: gives the bar its length. */
  from?: Moment | null;
  paused?: boolean;
  /** Seconds it took, when the promise is met. */
  metIn?: number;
  /** Seconds past the due time, when it was met too late. */
  missedBy?: number;
  zone?: Zone;
  /** The desk's zone, shown beside the viewer's. */
  deskZone?: string;
  bar?: boolean;
  /** Say "18 min left" instead of "18 min". */
  left?: boolean;
};

export function DueBadge({ now, due, from, paused, metIn, missedBy, zone, deskZone, bar, left = false }: Props) {
  const t = useTranslations('ui.due');
  if (missedBy !== undefined) return <DueLook tone="late">{t('missed', { time: duration(missedBy) })}</DueLook>;
  if (metIn !== undefined) return <DueLook tone="ok">{t('met', { time: duration(metIn) })}</DueLook>;
  if (paused) return <DueLook tone="off">{t('paused')}</DueLook>;
  if (!due) return <DueLook tone="off">{t('none')}</DueLook>;
  const iso = new Date(due).toISOString();
  const began = from ? new Date(from).toISOString() : undefined;
  const words = { over: t.raw('over'), left: t.raw('left') };
  const at = new Date(now).getTime();
  const soon = countdown({ due: iso, from: began, now: at, left, words });
  const first = soon ?? {
    text: shortTime(due, now, zone),
    tone: 'ok' as const,
    share: began ? shareOf(began, iso, at) : undefined,
  };
  return (
    <DueCountdown
      due={iso}
      from={began}
      title={exactTime(due, zone, deskZone)}
      bar={bar}
      left={left}
      first={first}
      words={words}
    />
  );
}

function shareOf(from: string, due: string, now: number) {
  const start = Date.parse(from);
  return Math.min(1, Math.max(0, (now - start) / (Date.parse(due) - start)));
}
