import { useTranslations } from 'next-intl';
import { CheckField } from '@/components/forms/check-field';
import { TextField } from '@/components/forms/text-field';
import type { CategoriesContent, WaitingReasonsContent } from '@/lib/rules/kinds/small';

const SPARE = 4;
interface Entry {
  key: string;
  label: string;
  customer?: boolean;
}

export function CategoriesEditor({ content }: { content: Partial<CategoriesContent> }) {
  const t = useTranslations('rules.lists');
  return <Rows name="content.categories" entries={content.categories ?? []} hint={t('categoriesHint')} />;
}

export function ReasonsEditor({ content }: { content: Partial<WaitingReasonsContent> }) {
  const t = useTranslations('rules.lists');
  return <Rows name="content.reasons" entries={content.reasons ?? []} hint={t('reasonsHint')} customer />;
}

type Props = { name: string; entries: readonly Entry[]; hint: string; customer?: boolean };

function Rows({ name, entries, hint, customer = false }: Props) {
  const t = useTranslations('rules.lists');
  const rows: (Entry | null)[] = [...entries, ...Array.from({ length: SPARE }, () => null)];
  return (
    <div className="flex flex-col gap-2">
      <p className="max-w-prose text-sm text-ink-2">{hint}</p>
      {rows.map((entry, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row of a form is its place
        <div key={row} className="grid grid-cols-2 items-start gap-2 sm:grid-cols-[minmax(0,1fr)_minmax(0,1.4fr)_auto]">
          <TextField
            name={`${name}.${row}.key`}
            label={`${t('row', { row: row + 1 })}: ${t('key')}`}
            hideLabel
            defaultValue={entry?.key}
            placeholder={t('key')}
          />
          <TextField
            name={`${name}.${row}.label`}
            label={`${t('row', { row: row + 1 })}: ${t('label')}`}
            hideLabel
            defaultValue={entry?.label}
            placeholder={t('label')}
          />
          {customer ? (
            <CheckField name={`${name}.${row}.customer`} label={t('customer')} defaultChecked={entry?.customer} />
          ) : null}
        </div>
      ))}
    </div>
  );
}
