import { useTranslations } from 'next-intl';
import { Table } from '@/components/ui/table';
import type { RequestFormContent } from '@/lib/rules/kinds/request-form';
import { FormPreview } from '../editors/form-preview';

/** A form as it is asked, and below it what each question is made of. */
export function FormView({ content }: { content: RequestFormContent }) {
  const t = useTranslations('catalogue.form');
  const label = (key: string) => content.fields.find((field) => field.key === key)?.label ?? key;
  return (
    <div className="flex flex-col gap-5">
      <FormPreview fields={content.fields} intro={content.intro} />
      <Table caption={t('table')}>
        <thead>
          <tr>
            <th scope="col">{t('label')}</th>
            <th scope="col">{t('key')}</th>
            <th scope="col">{t('type')}</th>
            <th scope="col">{t('whenField')}</th>
          </tr>
        </thead>
        <tbody>
          {content.fields.map((field) => (
            <tr key={field.key}>
              <td>
                {field.label}
                {field.required ? <span className="block text-sm text-ink-3">{t('must')}</span> : null}
              </td>
              <td>
                <code className="text-xs text-ink-3">{field.key}</code>
              </td>
              <td>{t(`types.${field.type}`)}</td>
              <td>
                {field.when
                  ? t('only', { question: label(field.when.field), answers: field.when.is.join(', ') })
                  : t('anyTime')}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}
