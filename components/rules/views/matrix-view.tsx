import { useTranslations } from 'next-intl';
import { PriorityGlyph } from '@/components/ui/priority-glyph';
import { Table } from '@/components/ui/table';
import type { PriorityMatrixContent } from '@/lib/rules/kinds/priority-matrix';

const GRADES = [1, 2, 3] as const;

export function MatrixView({ content }: { content: PriorityMatrixContent }) {
  const t = useTranslations('rules.matrix');
  const { impact, urgency, matrix } = content;
  return (
    <Table caption={t('caption')} raised>
      <thead>
        <tr>
          <td className="text-sm text-ink-3">
            {impact.question} / {urgency.question}
          </td>
          {GRADES.map((grade) => (
            <th key={grade} scope="col">
              {urgency.answers[grade]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {GRADES.map((row) => (
          <tr key={row}>
            <th scope="row" className="font-medium">
              {impact.answers[row]}
            </th>
            {GRADES.map((column) => (
              <td key={column}>
                <span className="flex items-center gap-2">
                  <PriorityGlyph priority={matrix[row][column]} />
                  <span className="num">{t('priority', { priority: matrix[row][column] })}</span>
                </span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
