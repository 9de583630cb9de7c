import clsx from 'clsx';
import { countdown } from '@/components/ui/due-words';
import { exactTime, shortTime, type Zone } from '@/lib/format';
import { dueTones } from './tick-dues';

export interface DueTexts {
  over: string;
  left: string;
  paused: string;
  none: string;
}

type Props = {
  due: Date | null;
  from: Date | null;
  /** An open ticket without a running clock. */
  paused: boolean;
  now: Date;
  zone: Zone;
  deskZone?: string;
  texts: DueTexts;
};

/** A due time as plain markup: one ticker for the whole list keeps them true, instead of an island a row. */
export function DueCell({ due, from, paused, now, zone, deskZone, texts }: Props) {
  if (!due) return <span className="text-ink-3">{paused ? texts.paused : texts.none}</span>;
  const iso = due.toISOString();
  const began = from?.toISOString();
  const soon = countdown({ due: iso, from: began, now: now.getTime(), words: texts });
  const share = soon?.share ?? (began ? shareOf(began, iso, now.getTime()) : undefined);
  return (
    <span
      data-due={iso}
      data-from={began}
      className={clsx('num whitespace-nowrap font-strong', dueTones[soon?.tone ?? 'ok'])}
    >
      {share === undefined ? null : (
        <i className="me-1.5 inline-block h-1 w-[30px] overflow-hidden rounded-full bg-line align-middle">
          <b
            className="block h-full bg-current forced-color-adjust-none"
            style={{ width: `${Math.round(share * 100)}%` }}
          />
        </i>
      )}
      <time dateTime={iso} title={exactTime(due, zone, deskZone)}>
        {soon?.text ?? shortTime(due, now, zone)}
      </time>
    </span>
  );
}

const shareOf = (from: string, due: string, now: number) =>
  Math.min(1, Math.max(0, (now - Date.parse(from)) / (Date.parse(due) - Date.parse(from))));
