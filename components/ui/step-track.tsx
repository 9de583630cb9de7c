import clsx from 'clsx';

type Props = {
  steps: number;
  done: number;
  label: string;
  tone?: 'ok' | 'held' | 'sea';
  current?: boolean;
  wide?: boolean;
};

const tones = { ok: 'bg-ok', held: 'bg-held', sea: 'bg-sea' };

/** Short bars for steps: done, the one under way, still to come. */
export function StepTrack({ steps, done, label, tone = 'ok', current = false, wide = false }: Props) {
  return (
    <span role="img" aria-label={label} title={label} className={clsx('flex gap-1', wide && 'w-full')}>
      {Array.from({ length: steps }, (_, step) => step).map((step) => {
        const colour = step < done ? tones[tone] : current && step === done ? 'bg-soon' : 'bg-track';
        return (
          <i
            key={step}
            className={clsx('h-1.5 rounded-full forced-color-adjust-none', wide ? 'flex-1' : 'w-[34px]', colour)}
          />
        );
      })}
    </span>
  );
}
