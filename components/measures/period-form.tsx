import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import type { MeasureQuery } from '@/lib/measures/schema';
import { paths } from '@/lib/paths';

type Props = { query: MeasureQuery; from: string; to: string };

/** First and last day of a period of one's own; a plain form that asks for the page anew. */
export function PeriodForm({ query, from, to }: Props) {
  const t = useTranslations('dashboard.period');
  const kept = Object.entries({ ...query, period: 'custom', from: undefined, to: undefined });
  return (
    <form
      action={paths.dashboard()}
      className="flex flex-wrap items-end gap-2 border-b border-line px-4 py-2.5 print:hidden"
    >
      {kept.map(([name, value]) => (value ? <input key={name} type="hidden" name={name} value={value} /> : null))}
      <Field id="period-from" label={t('from')}>
        <Input id="period-from" type="date" name="from" defaultValue={from} required />
      </Field>
      <Field id="period-to" label={t('to')}>
        <Input id="period-to" type="date" name="to" defaultValue={to} required />
      </Field>
      <Button type="submit">{t('show')}</Button>
    </form>
  );
}
