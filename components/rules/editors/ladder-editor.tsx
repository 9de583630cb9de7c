import { useTranslations } from 'next-intl';
import { AreaField } from '@/components/forms/area-field';
import { SelectField } from '@/components/forms/select-field';
import { TextField } from '@/components/forms/text-field';
import { type LadderContent, RUNGS } from '@/lib/rules/kinds/ladder';
import { Part } from '../part';

const EMPTY = 2;

/** Saving brings two more empty rows; a row without a share is left out. */
export function LadderEditor({ content }: { content: Partial<LadderContent> }) {
  const t = useTranslations('rules.ladder');
  const rows = [...(content.steps ?? []), ...Array.from({ length: content.steps ? EMPTY : 4 }, () => null)];
  return (
    <>
      <AreaField name="content.purpose" label={t('purpose')} defaultValue={content.purpose} rows={2} maxLength={400} />
      <Part title={t('steps')} hint={t('stepsHint')}>
        <div className="grid gap-2 sm:max-w-md">
          {rows.map((step, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row of a form is its place
            <div key={row} className="grid grid-cols-[96px_minmax(0,1fr)] items-start gap-3">
              <TextField
                name={`content.steps.${row}.at`}
                label={t('at', { row: row + 1 })}
                hideLabel
                inputMode="numeric"
                defaultValue={step ? Math.round(step.at * 100) : ''}
                placeholder="%"
              />
              <SelectField
                name={`content.steps.${row}.to`}
                label={t('to', { row: row + 1 })}
                hideLabel
                options={RUNGS.map((value) => ({ value, label: t(`rungs.${value}`) }))}
                defaultValue={step?.to ?? 'owner'}
              />
            </div>
          ))}
        </div>
      </Part>
    </>
  );
}
