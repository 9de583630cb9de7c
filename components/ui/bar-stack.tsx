import { type ChartTone, chartColour } from './chart-colours';

export type Bar = {
  label: string;
  /** One part, or several stacked from the ground up. */
  parts: readonly { name: string; value: number; tone: ChartTone }[];
  href?: string;
};

type Props = { bar: Bar; x: number; width: number; y: (value: number) => number; title: string };

export function BarStack({ bar, x, width, y, title }: Props) {
  let below = 0;
  const parts = bar.parts.map((part) => {
    const top = y(below + part.value);
    const height = Math.max(0, y(below) - top - (below > 0 ? 1 : 0));
    below += part.value;
    return <rect key={part.name} x={x} y={top} width={width} height={height} rx="2" fill={chartColour[part.tone]} />;
  });
  if (!bar.href) {
    return (
      <g>
        <title>{title}</title>
        {parts}
      </g>
    );
  }
  return (
    <a href={bar.href} aria-label={title}>
      <title>{title}</title>
      {parts}
    </a>
  );
}
