import clsx from 'clsx';
import type { Mode } from '@/lib/csmg/modes';

/** One shape a mode, so that no answer hangs on a colour: drawn once, used by every cell. */
const shapes: Record<Mode, React.ReactNode> = {
  none: <path d="M3 6h6" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />,
  view: (
    <>
      <path
        d="M1 6c1.300-2.200 3-3.300 5-3.300S9.700 3.800 11 6c-1.300 2.200-3 3.300-5 3.300S2.300 8.200 1 6Z"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.3"
      />
      <circle cx="6" cy="6" r="1.500" fill="currentColor" />
    </>
  ),
  propose: (
    <circle cx="6" cy="6" r="4.300" fill="none" stroke="currentColor" strokeWidth="1.500" strokeDasharray="2 1.400" />
  ),
  supervised: (
    <>
      <circle cx="6" cy="6" r="4.300" fill="none" stroke="currentColor" strokeWidth="1.400" />
      <path d="M6 1.700a4.300 4.300 0 0 1 0 8.600Z" fill="currentColor" />
    </>
  ),
  do: <circle cx="6" cy="6" r="4.700" fill="currentColor" />,
  approve: (
    <>
      <circle cx="6" cy="6" r="5.300" fill="currentColor" />
      <path
        d="m3.600 6.200 1.700 1.700 3.100-3.600"
        fill="none"
        stroke="var(--raised)"
        strokeWidth="1.500"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  ),
  own: <path d="m6 .400 5.600 5.600L6 11.600.400 6Z" fill="currentColor" />,
};

const tones: Record<Mode, string> = {
  none: 'text-ink-3',
  view: 'text-ink-2',
  propose: 'text-sea',
  supervised: 'text-held',
  do: 'text-ok',
  approve: 'text-brass-ink',
  own: 'text-brass-ink',
};

/** Put once on the page, before any mark. */
export function ModeShapes() {
  return (
    <svg aria-hidden="true" className="absolute size-0">
      {Object.entries(shapes).map(([mode, shape]) => (
        <symbol key={mode} id={`mode-${mode}`} viewBox="0 0 12 12">
          {shape}
        </symbol>
      ))}
    </svg>
  );
}

export function ModeMark({ mode, word, quiet = false }: { mode: Mode; word: string; quiet?: boolean }) {
  return (
    <span className={clsx('inline-flex items-center gap-1.5 whitespace-nowrap', quiet && 'text-ink-3')}>
      <svg aria-hidden="true" className={clsx('size-3 flex-none forced-color-adjust-none', tones[mode])}>
        <use href={`#mode-${mode}`} />
      </svg>
      {word}
    </span>
  );
}
