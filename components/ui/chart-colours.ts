export type ChartTone = 'sea' | 'brass' | 'ok' | 'soon' | 'late' | 'held' | 'ink';

/** Colours for strokes and fills inside pictures. */
export const chartColour: Record<ChartTone, string> = {
  sea: 'var(--sea)',
  brass: 'var(--brass)',
  ok: 'var(--ok)',
  soon: 'var(--soon)',
  late: 'var(--late)',
  held: 'var(--held)',
  ink: 'var(--ink-2)',
};
