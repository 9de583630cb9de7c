import { useTranslations } from 'next-intl';
import { TextField } from '@/components/forms/text-field';
import { writeWindows } from '@/lib/rules/read-windows';

type Days = Record<string, [string, string][]> | undefined;
const SPARE = 3;

/** A day and its hours per row, with a few empty rows; an emptied day falls away when the draft is saved. */
export function DayRows({ name, days, type }: { name: string; days: Days; type: 'date' | 'text' }) {
  const t = useTranslations('rules.calendar');
  const known = Object.entries(days ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  const rows = [...known, ...Array.from({ length: SPARE }, () => ['', undefined] as const)];
  return (
    <div className="grid gap-2 sm:max-w-xl">
      {rows.map(([day, windows], row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row of a form is its place
        <div key={row} className="grid grid-cols-[150px_minmax(0,1fr)] items-start gap-3">
          <TextField
            name={`${name}.${row}.day`}
            label={type === 'date' ? t('date') : t('day')}
            hideLabel
            type={type}
            defaultValue={day}
            placeholder="12-25"
          />
          <TextField
            name={`${name}.${row}.hours`}
            label={t('hours')}
            hideLabel
            defaultValue={windows ? writeWindows(windows) || t('closed') : ''}
            placeholder={t('closed')}
          />
        </div>
      ))}
    </div>
  );
}
