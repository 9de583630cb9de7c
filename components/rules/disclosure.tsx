import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';

type Props = { summary: ReactNode; open?: boolean; boxed?: boolean; children: ReactNode };

/** What is not needed at first: one line that opens, with or without script. */
export function Disclosure({ summary, open, boxed = false, children }: Props) {
  return (
    <details open={open} className={boxed ? 'group/more rounded-md border border-line' : 'group/more'}>
      <summary className={boxed ? `${look} px-3 py-2` : look}>
        <ChevronRight
          aria-hidden="true"
          className="size-4 flex-none text-ink-3 transition-transform group-open/more:rotate-90 rtl:[scale:-1_1]"
        />
        {summary}
      </summary>
      <div className={boxed ? 'px-3 pb-3' : 'pt-2'}>{children}</div>
    </details>
  );
}

const look = 'flex min-h-7 items-center gap-1.5 rounded-sm font-medium pointer-coarse:min-h-11';
