type Scale = { (value: number): number; ticks(count?: number): number[] };

type Props = {
  y: Scale;
  x: (index: number) => number;
  labels: readonly string[];
  left: number;
  right: number;
  bottom: number;
  format: (value: number) => string;
  /** Words stand under the middle of their bar; otherwise the first begins at the edge. */
  centred?: boolean;
};

/** Hairlines across, numbers at the side, and as many words below as fit. */
export function ChartAxis({ y, x, labels, left, right, bottom, format, centred = false }: Props) {
  const every = Math.max(1, Math.ceil(labels.length / Math.max(1, Math.floor((right - left) / (centred ? 56 : 82)))));
  return (
    <g fill="var(--ink-3)" fontSize="11">
      {y.ticks(4).map((tick) => (
        <g key={tick}>
          <path d={`M${left} ${y(tick)}H${right}`} stroke="var(--line)" />
          <text x={left - 6} y={y(tick) + 4} textAnchor="end" className="num">
            {format(tick)}
          </text>
        </g>
      ))}
      {labels.map((word, index) =>
        index % every === 0 ? (
          <text key={word} x={x(index)} y={bottom + 17} textAnchor={index === 0 && !centred ? 'start' : 'middle'}>
            {word}
          </text>
        ) : null,
      )}
    </g>
  );
}
