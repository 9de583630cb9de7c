import clsx from 'clsx';

type Props = {
  value: number;
  limit: number;
  label: string;
  tone?: 'sea' | 'ok' | 'soon' | 'late' | 'held' | 'brass';
  thin?: boolean;
};

const tones = { sea: 'bg-sea', ok: 'bg-ok', soon: 'bg-soon', late: 'bg-late', held: 'bg-held', brass: 'bg-brass' };

/** How full something is; full is red unless a tone says otherwise. */
export function Meter({ value, limit, label, tone, thin = false }: Props) {
  const share = limit > 0 ? Math.min(1, value / limit) : 0;
  const colour = tones[tone ?? (share >= 1 ? 'late' : 'sea')];
  return (
    // biome-ignore lint/a11y/useSemanticElements: no browser lets the colour of a <meter> be set the same way
    <div
      role="meter"
      aria-label={label}
      aria-valuenow={value}
      aria-valuemin={0}
      aria-valuemax={limit}
      className={clsx('w-full overflow-hidden rounded-full bg-track', thin ? 'h-1' : 'h-1.5')}
    >
      <div
        className={clsx('h-full rounded-full forced-color-adjust-none', colour)}
        style={{ width: `${share * 100}%` }}
      />
    </div>
  );
}
