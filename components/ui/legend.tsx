import { type ChartTone, chartColour } from './chart-colours';

export function Legend({ entries }: { entries: readonly { label: string; tone: ChartTone; dashed?: boolean }[] }) {
  return (
    <ul className="num flex flex-wrap gap-x-3 gap-y-1 text-sm text-ink-2">
      {entries.map((entry) => (
        <li key={entry.label} className="flex items-center gap-1.5">
          <svg viewBox={entry.dashed ? '0 0 14 9' : '0 0 9 9'} aria-hidden="true" className="h-[9px] flex-none">
            {entry.dashed ? (
              <path d="M0 4.500h14" stroke={chartColour[entry.tone]} strokeWidth="2.500" strokeDasharray="4 3" />
            ) : (
              <rect width="9" height="9" rx="2" fill={chartColour[entry.tone]} />
            )}
          </svg>
          {entry.label}
        </li>
      ))}
    </ul>
  );
}
