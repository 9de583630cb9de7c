import { useTranslations } from 'next-intl';
import type { Field } from './schema-words';

type Props = { title: string; fields: Field[] };

export function FieldList({ title, fields }: Props) {
  const t = useTranslations('apiDocs');
  if (fields.length === 0) return null;
  return (
    <div className="mt-3">
      <h4 className="text-sm font-semibold text-ink-2">{title}</h4>
      <dl className="mt-1 grid gap-x-4 sm:grid-cols-[minmax(120px,180px)_1fr]">
        {fields.map((field) => (
          <div key={field.name} className="contents">
            <dt className="pt-1">
              <code>{field.name}</code>
              {field.required ? <span className="ms-1.5 text-xs text-brass-ink">{t('required')}</span> : null}
            </dt>
            <dd className="border-b border-line pb-1 text-ink-2 break-words sm:pt-1">
              {field.words}
              {field.description ? <span className="block text-sm text-ink-3">{field.description}</span> : null}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
