import { useTranslations } from 'next-intl';

const HIDDEN = ['version', 'seen'];

type Props = { input: unknown; names: Readonly<Record<string, string>> };

/** The stored input as a person reads it: one line a field, people and teams by their names. */
export function Wish({ input, names }: Props) {
  const t = useTranslations('proposals');
  const fields = Object.entries((input ?? {}) as Record<string, unknown>).filter(
    ([name, value]) => !HIDDEN.includes(name) && value !== undefined,
  );
  const label = (name: string) =>
    t.has(`fields.${name}` as 'fields.person') ? t(`fields.${name}` as 'fields.person') : name;
  const say = (value: unknown): string => {
    if (value === null) return t('none');
    if (Array.isArray(value) && value.every((one) => typeof one === 'string'))
      return value.length > 0 ? value.map(say).join(', ') : t('none');
    if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
    return typeof value === 'object' ? JSON.stringify(value) : (names[String(value)] ?? String(value));
  };
  return (
    <dl className="grid gap-x-6 gap-y-1.5 sm:grid-cols-[130px_minmax(0,1fr)]">
      {fields.map(([name, value]) => (
        <div key={name} className="contents">
          <dt className="text-ink-2 max-sm:text-sm">{label(name)}</dt>
          <dd className="min-w-0 whitespace-pre-wrap break-words max-sm:mb-1.5">{say(value)}</dd>
        </div>
      ))}
    </dl>
  );
}
