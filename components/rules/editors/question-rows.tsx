import { useTranslations } from 'next-intl';
import { AreaField } from '@/components/forms/area-field';
import { SelectField } from '@/components/forms/select-field';
import { TextField } from '@/components/forms/text-field';
import type { Question } from '@/lib/rules/kinds/questions';
import { Disclosure } from '../disclosure';

const MOST = 3;
const RIGHT = ['1', '2', '3', '4'].map((value) => ({ value, label: value }));

/** What is asked of whoever acknowledges the version; without a question nobody has to. */
export function QuestionRows({ questions }: { questions: readonly Question[] }) {
  const t = useTranslations('procedures.edit');
  const rows = Array.from({ length: MOST }, (_, row) => questions[row] ?? null);
  return (
    <Disclosure summary={t('questions')} open={questions.length > 0}>
      <p className="mb-2 max-w-prose text-sm text-ink-2">{t('questionsHint')}</p>
      <div className="flex flex-col gap-4">
        {rows.map((one, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row of a form is its place
          <div key={row} className="grid items-start gap-2 sm:grid-cols-[minmax(0,1fr)_120px]">
            <div className="sm:col-span-2">
              <TextField
                name={`content.questions.${row}.question`}
                label={t('question', { number: row + 1 })}
                defaultValue={one?.question}
              />
            </div>
            <AreaField
              name={`content.questions.${row}.answers`}
              label={t('answers')}
              defaultValue={one?.answers.join('\n')}
              rows={3}
            />
            <SelectField
              name={`content.questions.${row}.right`}
              label={t('right')}
              options={RIGHT}
              defaultValue={String((one?.right ?? 0) + 1)}
            />
          </div>
        ))}
      </div>
    </Disclosure>
  );
}
