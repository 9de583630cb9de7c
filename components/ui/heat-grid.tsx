import clsx from 'clsx';

export type HeatTone = 'ok' | 'fair' | 'soon' | 'late' | 'none' | 'sea-1' | 'sea-2' | 'sea-3' | 'sea-4';

export type HeatCell = { text: string; tone: HeatTone; href?: string; title?: string };

type Props = {
  label: string;
  /** Words across the top, such as hours. */
  columns: readonly string[];
  rows: readonly { name: string; cells: readonly HeatCell[] }[];
};

const tones: Record<HeatTone, string> = {
  ok: 'bg-ok-soft',
  fair: 'bg-brass-soft',
  soon: 'bg-soon-soft',
  late: 'bg-late-fill',
  none: 'bg-sunk text-ink-3',
  'sea-1': 'bg-sea-fill-1',
  'sea-2': 'bg-sea-fill-2',
  'sea-3': 'bg-sea-fill-3',
  'sea-4': 'bg-sea-fill-4',
};

/** A table whose cells are coloured: it is its own text equivalent, and each cell may open the list it counts. */
export function HeatGrid({ label, columns, rows }: Props) {
  return (
    <div className="overflow-x-auto print:overflow-visible">
      <table className="num w-full min-w-[28rem] table-fixed print:min-w-0 border-separate [border-spacing:1.5px] text-center text-sm">
        <caption className="sr-only">{label}</caption>
        <thead>
          <tr className="text-xs text-ink-3">
            <td className="w-10" />
            {columns.map((column) => (
              <th key={column} scope="col" className="font-normal">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.name}>
              <th scope="row" className="text-start font-normal text-ink-3">
                {row.name}
              </th>
              {row.cells.map((cell, index) => (
                <td key={columns[index]} title={cell.title} className={clsx('h-7 rounded-[4px] p-0', tones[cell.tone])}>
                  {cell.href ? (
                    <a
                      href={cell.href}
                      className="grid h-7 place-items-center rounded-[4px] hover:ring-1 hover:ring-edge"
                    >
                      {cell.text}
                    </a>
                  ) : (
                    cell.text
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
