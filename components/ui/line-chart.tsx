import { scaleLinear, scalePoint } from '@visx/scale';
import { area, line } from '@visx/shape';
import { number } from '@/lib/format';
import { ChartAxis } from './chart-axis';
import { type ChartTone, chartColour } from './chart-colours';
import { ChartFrame } from './chart-frame';

export type Series = {
  name: string;
  tone: ChartTone;
  /** One value a label; null leaves a gap. */
  values: readonly (number | null)[];
  filled?: boolean;
  dashed?: boolean;
};

type Props = {
  id: string;
  label: string;
  /** Word for the first column of the table, such as "Day". */
  unit: string;
  labels: readonly string[];
  series: readonly Series[];
  /** A line to stay above, such as a target. */
  target?: { value: number; label: string };
  height?: number;
  from?: number;
  format?: (value: number) => string;
};

const edge = { top: 12, right: 6, bottom: 24, left: 34 };
const known = (value: number | null) => value !== null;

/** Drawn on the server: no script, and the same in mail and print. */
export function LineChart({ format = (value) => number(value), ...chart }: Props) {
  const { id, label, unit, labels, series } = chart;
  const show = (value: number | null | undefined) => (value === null || value === undefined ? '–' : format(value));
  const rows = labels.map((word, index) => [word, ...series.map((one) => show(one.values[index]))]);
  return (
    <ChartFrame
      id={id}
      label={label}
      figures={{ head: [unit, ...series.map((one) => one.name)], rows }}
      draw={(width) => <Lines {...chart} format={format} width={width} />}
    />
  );
}

type LinesProps = Props & { width: number; format: (value: number) => string };

function Lines({ label, labels, series, target, height = 184, from = 0, format, width }: LinesProps) {
  const bottom = height - edge.bottom;
  const right = width - edge.right;
  const all = [...series.flatMap((one) => one.values), target?.value ?? null].filter((value) => value !== null);
  const x = scalePoint({ domain: labels.map((_, index) => index), range: [edge.left, right] });
  const y = scaleLinear({ domain: [from, Math.max(from + 1, ...all)], range: [bottom, edge.top], nice: 4 });
  const at = (_: number | null, index: number) => x(index) ?? 0;
  const trace = line<number | null>({ x: at, y: (value) => y(value ?? from), defined: known });
  const ground = area<number | null>({ x: at, y0: y(from), y1: (value) => y(value ?? from), defined: known });
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label} className="block h-auto w-full">
      <ChartAxis
        y={y}
        x={(index) => x(index) ?? 0}
        labels={labels}
        left={edge.left}
        right={right}
        bottom={bottom}
        format={format}
      />
      {series.map((one) =>
        one.filled ? (
          <path key={one.name} d={ground([...one.values]) ?? ''} fill={chartColour[one.tone]} opacity="0.1" />
        ) : null,
      )}
      {target ? (
        <g>
          <path d={`M${edge.left} ${y(target.value)}H${right}`} stroke="var(--ink-3)" strokeDasharray="4 4" />
          <text x={right} y={y(target.value) - 4} textAnchor="end" fill="var(--ink-3)" fontSize="11">
            {target.label}
          </text>
        </g>
      ) : null}
      {series.map((one) => (
        <path
          key={one.name}
          d={trace([...one.values]) ?? ''}
          fill="none"
          stroke={chartColour[one.tone]}
          strokeWidth="2"
          strokeLinejoin="round"
          strokeLinecap="round"
          strokeDasharray={one.dashed ? '5 4' : undefined}
        />
      ))}
    </svg>
  );
}
