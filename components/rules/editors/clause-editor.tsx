import { useTranslations } from 'next-intl';
import { AreaField } from '@/components/forms/area-field';
import { TextField } from '@/components/forms/text-field';
import type { PolicyContent, StandardContent } from '@/lib/rules/kinds/clauses';
import { Part } from '../part';
import { QuestionRows } from './question-rows';

const SPARE = 3;

export function StandardEditor({ content }: { content: Partial<StandardContent> }) {
  const t = useTranslations('procedures.edit');
  return (
    <>
      <AreaField name="content.purpose" label={t('purpose')} defaultValue={content.purpose} rows={2} />
      <Clauses clauses={content.clauses ?? []} />
      <QuestionRows questions={content.questions ?? []} />
    </>
  );
}

export function PolicyEditor({ content }: { content: Partial<PolicyContent> }) {
  const t = useTranslations('procedures.edit');
  return (
    <>
      <AreaField name="content.purpose" label={t('purpose')} defaultValue={content.purpose} rows={2} />
      <AreaField name="content.scope" label={t('scope')} defaultValue={content.scope} rows={2} />
      <Clauses clauses={content.clauses ?? []} />
      <QuestionRows questions={content.questions ?? []} />
    </>
  );
}

/** Clauses by their numbers: a new one may be written in any row, its number puts it in its place. */
function Clauses({ clauses }: { clauses: StandardContent['clauses'] }) {
  const t = useTranslations('procedures.edit');
  const rows = [...clauses, ...Array.from({ length: SPARE }, () => null)];
  return (
    <Part title={t('clauses')} hint={t('clausesHint')}>
      <div className="flex flex-col gap-3">
        {rows.map((clause, row) => {
          const label = (field: string) => `${t('clause', { number: row + 1 })}: ${field}`;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row of a form is its place
            <div key={row} className="grid grid-cols-[64px_minmax(0,1fr)] items-start gap-2">
              <TextField
                name={`content.clauses.${row}.key`}
                label={label(t('number'))}
                hideLabel
                placeholder={t('number')}
                defaultValue={clause?.key}
              />
              <div className="flex min-w-0 flex-col gap-1.5">
                <TextField
                  name={`content.clauses.${row}.title`}
                  label={label(t('clauseTitle'))}
                  hideLabel
                  placeholder={t('clauseTitle')}
                  defaultValue={clause?.title}
                />
                <AreaField
                  name={`content.clauses.${row}.text`}
                  label={label(t('clauseText'))}
                  hideLabel
                  placeholder={t('clauseText')}
                  defaultValue={clause?.text}
                  rows={3}
                />
              </div>
            </div>
          );
        })}
      </div>
    </Part>
  );
}
