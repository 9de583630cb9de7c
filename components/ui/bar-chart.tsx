import { scaleBand, scaleLinear } from '@visx/scale';
import { number } from '@/lib/format';
import { type Bar, BarStack } from './bar-stack';
import { ChartAxis } from './chart-axis';
import { ChartFrame } from './chart-frame';

type Props = {
  id: string;
  label: string;
  unit: string;
  bars: readonly Bar[];
  height?: number;
  format?: (value: number) => string;
};

const edge = { top: 12, right: 6, bottom: 24, left: 34 };
const total = (bar: Bar) => bar.parts.reduce((sum, part) => sum + part.value, 0);

export function BarChart({ format = (value) => number(value), ...chart }: Props) {
  const { id, label, unit, bars } = chart;
  const names = [...new Set(bars.flatMap((bar) => bar.parts.map((part) => part.name)))];
  const part = (bar: Bar, name: string) => bar.parts.find((one) => one.name === name)?.value ?? 0;
  const rows = bars.map((bar) => [bar.label, ...names.map((name) => format(part(bar, name)))]);
  return (
    <ChartFrame
      id={id}
      label={label}
      figures={{ head: [unit, ...names], rows }}
      draw={(width) => <Bars {...chart} format={format} width={width} />}
    />
  );
}

type BarsProps = Props & { width: number; format: (value: number) => string };

function Bars({ label, bars, height = 184, format, width }: BarsProps) {
  const bottom = height - edge.bottom;
  const right = width - edge.right;
  const x = scaleBand({ domain: bars.map((_, index) => index), range: [edge.left, right], padding: 0.3 });
  const y = scaleLinear({ domain: [0, Math.max(1, ...bars.map(total))], range: [bottom, edge.top], nice: 4 });
  const middle = (index: number) => (x(index) ?? 0) + x.bandwidth() / 2;
  return (
    // biome-ignore lint/a11y/useSemanticElements: an SVG that holds links is a group, not a picture
    <svg viewBox={`0 0 ${width} ${height}`} role="group" aria-label={label} className="block h-auto w-full">
      <ChartAxis
        y={y}
        x={middle}
        labels={bars.map((bar) => bar.label)}
        left={edge.left}
        right={right}
        bottom={bottom}
        format={format}
        centred
      />
      {bars.map((bar, index) => (
        <BarStack
          key={bar.label}
          bar={bar}
          x={x(index) ?? 0}
          width={x.bandwidth()}
          y={y}
          title={`${bar.label}: ${format(total(bar))}`}
        />
      ))}
    </svg>
  );
}
