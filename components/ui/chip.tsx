import clsx from 'clsx';
import type { ReactNode } from 'react';

export type ChipTone = 'plain' | 'ok' | 'soon' | 'late' | 'held' | 'sea' | 'brass' | 'line';

const tones: Record<ChipTone, string> = {
  plain: 'bg-sunk text-ink-2',
  ok: 'bg-ok-soft text-ok',
  soon: 'bg-soon-soft text-soon',
  late: 'bg-late-soft text-late',
  held: 'bg-held-soft text-held',
  sea: 'bg-sea-soft text-sea',
  brass: 'bg-brass-soft text-brass-ink',
  line: 'inset-ring inset-ring-line-strong text-ink-2',
};

type Props = { children: ReactNode; tone?: ChipTone; className?: string; title?: string };

export function chipLook(tone: ChipTone = 'plain', extra?: string) {
  return clsx(
    'edged inline-flex h-[22px] items-center gap-[5px] whitespace-nowrap rounded-full px-2 text-[0.75rem] font-medium',
    tones[tone],
    extra,
  );
}

export function Chip({ children, tone, className, title }: Props) {
  return (
    <span className={chipLook(tone, className)} title={title}>
      {children}
    </span>
  );
}
