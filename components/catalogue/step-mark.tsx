import { Check, Circle, CircleDot, Minus, X } from 'lucide-react';

const MARKS = {
  done: [Check, 'text-ok'],
  approved: [Check, 'text-ok'],
  skipped: [Minus, 'text-ink-3'],
  refused: [X, 'text-late'],
  ready: [CircleDot, 'text-soon'],
  asked: [CircleDot, 'text-soon'],
} as const;

/** How one step stands, by shape as well as by colour. */
export function StepMark({ state, label }: { state: string; label: string }) {
  const [Icon, look] = MARKS[state as keyof typeof MARKS] ?? [Circle, 'text-ink-3'];
  return (
    <span className="mt-0.5 flex-none" title={label}>
      <Icon aria-hidden="true" className={`size-4 ${look}`} />
      <span className="sr-only">{label}: </span>
    </span>
  );
}
