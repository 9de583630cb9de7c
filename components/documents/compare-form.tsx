import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';

type Props = { numbers: readonly number[]; from: number | null; to: number | null };

/** Any two versions beside each other; a plain form, the choice stands in the address. */
export function CompareForm({ numbers, from, to }: Props) {
  const t = useTranslations('documents.compare');
  const [newest, before] = numbers;
  if (!newest || !before) return null;
  const options = numbers.map((number) => ({ value: String(number), label: t('version', { number }) }));
  return (
    <form className="flex flex-wrap items-center gap-2 border-t border-line px-3.5 py-2.5 print:hidden">
      <span className="w-32">
        <Select name="from" aria-label={t('from')} options={options} defaultValue={String(from ?? before)} />
      </span>
      <span className="text-sm text-ink-3">{t('with')}</span>
      <span className="w-32">
        <Select name="to" aria-label={t('to')} options={options} defaultValue={String(to ?? newest)} />
      </span>
      <Button type="submit">{t('do')}</Button>
    </form>
  );
}
