import { useTranslations } from 'next-intl';
import { AreaField } from '@/components/forms/area-field';
import { CheckField } from '@/components/forms/check-field';
import { SelectField } from '@/components/forms/select-field';
import { TextField } from '@/components/forms/text-field';
import type { Choice } from '@/lib/rules/choices';
import type { ProcedureStep } from '@/lib/rules/kinds/procedure';

const SPARE = 3;
type Props = { steps: readonly ProcedureStep[]; wordings: readonly Choice[] };

/** One row a step: its number moves it, emptying its words takes it out, and the last rows are for new ones. */
export function StepRows({ steps, wordings }: Props) {
  const t = useTranslations('procedures.edit');
  const rows: (ProcedureStep | null)[] = [...steps, ...Array.from({ length: SPARE }, () => null)];
  return (
    <ol className="flex list-none flex-col gap-3 p-0">
      {rows.map((step, row) => {
        const name = (field: string) => `content.steps.${row}.${field}`;
        const label = (field: string) => `${t('step', { number: row + 1 })}: ${field}`;
        return (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: a row of a form is its place
            key={row}
            className="grid grid-cols-[52px_minmax(0,1fr)] items-start gap-x-2 gap-y-1.5 border-b border-line pb-3 last:border-b-0"
          >
            <TextField
              name={name('order')}
              label={label(t('order'))}
              hideLabel
              inputMode="numeric"
              defaultValue={row + 1}
            />
            <div className="flex min-w-0 flex-col gap-1.5">
              <input type="hidden" name={name('key')} value={step?.key ?? ''} />
              <AreaField
                name={name('words')}
                label={label(t('words'))}
                hideLabel
                defaultValue={step?.words}
                placeholder={t('words')}
                rows={2}
              />
              <div className="flex flex-wrap items-center gap-x-5 gap-y-1.5">
                <CheckField name={name('mandatory')} label={t('mandatory')} defaultChecked={step?.mandatory ?? true} />
                <CheckField name={name('skippable')} label={t('skippable')} defaultChecked={step?.skippable} />
                <div className="w-60 max-w-full">
                  <SelectField
                    name={name('wording')}
                    label={label(t('wording'))}
                    hideLabel
                    options={wordings}
                    blank={t('noWording')}
                    defaultValue={step?.wording ?? ''}
                  />
                </div>
              </div>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
