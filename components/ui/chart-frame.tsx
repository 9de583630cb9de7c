import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { SavePicture } from './save-picture';

export type FigureTable = { head: readonly string[]; rows: readonly (readonly (string | number)[])[] };

type Props = { id: string; label: string; figures: FigureTable; draw: (width: number) => ReactNode };

/** Every picture is also a table, and can be kept as a picture. Drawn for two widths, so that its words stay readable in a narrow place. */
export function ChartFrame({ id, label, figures, draw }: Props) {
  const t = useTranslations('ui');
  return (
    <figure id={id} aria-label={label} className="@container min-w-0">
      <div className="@max-[26rem]:hidden">{draw(640)}</div>
      <div className="@min-[26rem]:hidden">{draw(340)}</div>
      <div className="mt-2 flex flex-wrap items-start gap-x-3 text-sm text-ink-3 print:hidden">
        <details className="min-w-0 flex-1">
          <summary className="w-fit rounded-sm underline decoration-line-strong underline-offset-2 hover:text-ink">
            {t('figures')}
          </summary>
          <div className="mt-2 max-h-72 overflow-auto">
            <table className="num w-full text-ink-2">
              <caption className="sr-only">{label}</caption>
              <thead>
                <tr>
                  {figures.head.map((word) => (
                    <th key={word} scope="col" className="border-b border-line py-1 pe-4 text-start font-medium">
                      {word}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {figures.rows.map((row) => (
                  <tr key={String(row[0])}>
                    {row.map((cell, column) => (
                      <td key={figures.head[column]} className="border-b border-line py-1 pe-4">
                        {cell}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
        <SavePicture of={id} name={label} label={t('savePicture')} />
      </div>
    </figure>
  );
}
