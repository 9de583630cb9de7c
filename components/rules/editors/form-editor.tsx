import { useTranslations } from 'next-intl';
import { AreaField } from '@/components/forms/area-field';
import { CheckField } from '@/components/forms/check-field';
import { SelectField } from '@/components/forms/select-field';
import { TextField } from '@/components/forms/text-field';
import type { RequestFormContent } from '@/lib/rules/kinds/request-form';
import { FIELD_MEANINGS, FIELD_TYPES, type FormField } from '@/lib/rules/kinds/request-form';
import { Disclosure } from '../disclosure';
import { Part } from '../part';
import { FormPreview } from './form-preview';

const SPARE = 3;

/** The questions of a form, one row each, and below them the form as it stands saved. */
export function FormEditor({ content }: { content: Partial<RequestFormContent> }) {
  const t = useTranslations('catalogue.form');
  const fields = content.fields ?? [];
  const rows: (FormField | null)[] = [...fields, ...Array.from({ length: SPARE }, () => null)];
  return (
    <>
      <AreaField name="content.intro" label={t('intro')} defaultValue={content.intro} rows={2} />
      <Part title={t('fields')} hint={t('fieldsHint')}>
        <ol className="flex list-none flex-col gap-3 p-0">
          {rows.map((field, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row of a form is its place
            <li key={row} className="rounded-md border border-line p-3">
              <Row row={row} field={field} />
            </li>
          ))}
        </ol>
      </Part>
      {fields.length > 0 ? <FormPreview fields={fields} intro={content.intro ?? ''} /> : null}
    </>
  );
}

function Row({ row, field }: { row: number; field: FormField | null }) {
  const t = useTranslations('catalogue.form');
  const at = (name: string) => `content.fields.${row}.${name}`;
  return (
    <div className="flex flex-col gap-3">
      <div className="grid items-start gap-3 sm:grid-cols-[64px_minmax(0,1.6fr)_minmax(0,1fr)_minmax(0,1fr)]">
        <TextField name={at('order')} label={t('order')} inputMode="numeric" defaultValue={row + 1} />
        <TextField name={at('label')} label={t('label')} defaultValue={field?.label} maxLength={160} />
        <TextField name={at('key')} label={t('key')} defaultValue={field?.key} maxLength={40} autoCapitalize="none" />
        <SelectField
          name={at('type')}
          label={t('type')}
          options={FIELD_TYPES.map((value) => ({ value, label: t(`types.${value}`) }))}
          defaultValue={field?.type ?? 'text'}
        />
      </div>
      <CheckField name={at('required')} label={t('required')} defaultChecked={field?.required} />
      <Disclosure summary={t('more')} open={Boolean(field?.when || field?.options.length)}>
        <div className="grid items-start gap-3 sm:grid-cols-2">
          <AreaField name={at('options')} label={t('options')} defaultValue={field?.options.join('\n')} rows={3} />
          <TextField name={at('hint')} label={t('hint')} defaultValue={field?.hint} maxLength={300} />
          <TextField
            name={at('whenField')}
            label={t('whenField')}
            defaultValue={field?.when?.field}
            autoCapitalize="none"
          />
          <AreaField name={at('whenIs')} label={t('whenIs')} defaultValue={field?.when?.is.join('\n')} rows={2} />
          <TextField name={at('least')} label={t('least')} hint={t('bounds')} defaultValue={field?.least ?? ''} />
          <TextField name={at('most')} label={t('most')} defaultValue={field?.most ?? ''} />
          <SelectField
            name={at('means')}
            label={t('means')}
            options={FIELD_MEANINGS.map((value) => ({ value, label: t(`meanings.${value}`) }))}
            defaultValue={field?.means ?? 'nothing'}
          />
        </div>
      </Disclosure>
    </div>
  );
}
