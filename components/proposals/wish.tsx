import { useTranslations } from 'next-intl';
import { dateTime, lastDay, type Zone } from '@/lib/format';
import { isInstant } from '@/lib/rules/wall-time';

const HIDDEN = ['version', 'seen'];

type Props = { input: unknown; names: Readonly<Record<string, string>>; zone: Zone };

/** The stored input as a person reads it: one line a field, people and teams by their names, times on their own clock. */
export function Wish({ input, names, zone }: Props) {
  const t = useTranslations('proposals');
  const fields = Object.entries((input ?? {}) as Record<string, unknown>).filter(
    ([name, value]) => !HIDDEN.includes(name) && value !== undefined,
  );
  const label = (name: string) =>
    t.has(`fields.${name}` as 'fields.person') ? t(`fields.${name}` as 'fields.person') : name;
  const say = (value: unknown, name = ''): string => {
    if (value === null) return t('none');
    if (isInstant(value)) return name === 'to' ? lastDay(value, zone) : dateTime(value, zone);
    if (Array.isArray(value) && value.every((one) => typeof one === 'string'))
      return value.length > 0 ? value.map((one) => say(one)).join(', ') : t('none');
    if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
    return typeof value === 'object' ? JSON.stringify(value) : (names[String(value)] ?? String(value));
  };
  return (
    <dl className="grid gap-x-6 gap-y-1.5 sm:grid-cols-[130px_minmax(0,1fr)]">
      {fields.map(([name, value]) => (
        <div key={name} className="contents">
          <dt className="text-ink-2 max-sm:text-sm">{label(name)}</dt>
          <dd className="min-w-0 whitespace-pre-wrap break-words max-sm:mb-1.5">{say(value, name)}</dd>
        </div>
      ))}
    </dl>
  );
}
