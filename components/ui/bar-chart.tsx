import { scaleBand, scaleLinear } from '@visx/scale';
import { number } from '@/lib/format';
import { ChartAxis } from './chart-axis';
import { type ChartTone, chartColour } from './chart-colours';
import { ChartFrame } from './chart-frame';

export type Bar = {
  label: string;
  /** One part, or several stacked from the ground up. */
  parts: readonly { name: string; value: number; tone: ChartTone }[];
  href?: string;
};

type Props = {
  id: string;
  label: string;
  unit: string;
  bars: readonly Bar[];
  height?: number;
  format?: (value: number) => string;
};

const width = 640;
const edge = { top: 12, right: 6, bottom: 24, left: 34 };

export function BarChart({ id, label, unit, bars, height = 184, format = number }: Props) {
  const names = [...new Set(bars.flatMap((bar) => bar.parts.map((part) => part.name)))];
  const total = (bar: Bar) => bar.parts.reduce((sum, part) => sum + part.value, 0);
  const x = scaleBand({ domain: bars.map((_, index) => index), range: [edge.left, width - edge.right], padding: 0.3 });
  const y = scaleLinear({
    domain: [0, Math.max(1, ...bars.map(total))],
    range: [height - edge.bottom, edge.top],
    nice: 4,
  });
  const middle = (index: number) => (x(index) ?? 0) + x.bandwidth() / 2;
  return (
    <ChartFrame
      id={id}
      label={label}
      figures={{
        head: [unit, ...names],
        rows: bars.map((bar) => [
          bar.label,
          ...names.map((name) => format(bar.parts.find((part) => part.name === name)?.value ?? 0)),
        ]),
      }}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: an SVG that holds links is a group, not a picture */}
      <svg viewBox={`0 0 ${width} ${height}`} role="group" aria-label={label} className="block h-auto w-full">
        <ChartAxis
          y={y}
          x={middle}
          labels={bars.map((bar) => bar.label)}
          left={edge.left}
          right={width - edge.right}
          bottom={height - edge.bottom}
          format={format}
        />
        {bars.map((bar, index) => (
          <Stack
            key={bar.label}
            bar={bar}
            x={x(index) ?? 0}
            width={x.bandwidth()}
            y={y}
            title={`${bar.label}: ${format(total(bar))}`}
          />
        ))}
      </svg>
    </ChartFrame>
  );
}

type StackProps = { bar: Bar; x: number; width: number; y: (value: number) => number; title: string };

function Stack({ bar, x, width, y, title }: StackProps) {
  let below = 0;
  const parts = bar.parts.map((part) => {
    const top = y(below + part.value);
    const height = y(below) - top;
    below += part.value;
    return (
      <rect
        key={part.name}
        x={x}
        y={top}
        width={width}
        height={Math.max(0, height)}
        rx="2"
        fill={chartColour[part.tone]}
      />
    );
  });
  const drawn = (
    <>
      <title>{title}</title>
      {parts}
    </>
  );
  return bar.href ? (
    <a href={bar.href} aria-label={title}>
      {drawn}
    </a>
  ) : (
    <g>{drawn}</g>
  );
}
