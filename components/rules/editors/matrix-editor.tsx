import { useTranslations } from 'next-intl';
import { SelectField } from '@/components/forms/select-field';
import { TextField } from '@/components/forms/text-field';
import type { PriorityMatrixContent } from '@/lib/rules/kinds/priority-matrix';
import { Part } from '../part';

const GRADES = [1, 2, 3] as const;
const SIDES = ['impact', 'urgency'] as const;

export function MatrixEditor({ content }: { content: Partial<PriorityMatrixContent> }) {
  const t = useTranslations('rules.matrix');
  const answer = (side: 'impact' | 'urgency', grade: 1 | 2 | 3) => content[side]?.answers[grade] ?? String(grade);
  const priorities = [1, 2, 3, 4].map((priority) => ({ value: String(priority), label: t('priority', { priority }) }));
  return (
    <>
      <div className="grid gap-5 sm:grid-cols-2">
        {SIDES.map((side) => (
          <Part key={side} title={t(side)}>
            <TextField name={`content.${side}.question`} label={t('question')} defaultValue={content[side]?.question} />
            {GRADES.map((grade) => (
              <TextField
                key={grade}
                name={`content.${side}.answers.${grade}`}
                label={t(`answers.${grade}`)}
                defaultValue={content[side]?.answers[grade]}
              />
            ))}
          </Part>
        ))}
      </div>
      <Part title={t('grid')}>
        <table className="w-full border-separate [border-spacing:4px]">
          <caption className="sr-only">{t('caption')}</caption>
          <thead>
            <tr className="text-sm text-ink-2">
              <td />
              {GRADES.map((urgency) => (
                <th key={urgency} scope="col" className="text-start font-normal">
                  {answer('urgency', urgency)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {GRADES.map((impact) => (
              <tr key={impact}>
                <th scope="row" className="pe-2 text-start font-normal text-ink-2">
                  {answer('impact', impact)}
                </th>
                {GRADES.map((urgency) => (
                  <td key={urgency} className="align-top">
                    <SelectField
                      name={`content.matrix.${impact}.${urgency}`}
                      label={t('cell', { impact: answer('impact', impact), urgency: answer('urgency', urgency) })}
                      hideLabel
                      options={priorities}
                      defaultValue={String(content.matrix?.[impact][urgency] ?? 3)}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Part>
    </>
  );
}
