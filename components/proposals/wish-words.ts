import { useTranslations } from 'next-intl';
import { clockTime, dateOnly, dateTime, lastDay, type Zone } from '@/lib/format';
import { isInstant } from '@/lib/rules/wall-time';

type Names = Readonly<Record<string, string>>;

/** Fields whose values are words of the program, not of a person. */
const CHOSEN = ['kind', 'code', 'cause', 'clock', 'promise', 'edition'];

/** How the input of a proposal reads: fields by their labels, people, rules and choices by name, moments as dates. */
export function useWishWords(names: Names, zone: Zone) {
  const t = useTranslations('proposals');
  const rules = useTranslations('rules');
  const label = (field: string) => (t.has(`fields.${field}` as never) ? t(`fields.${field}` as never) : field);
  const chosen = (value: string) => {
    for (const group of ['kindOne', 'ticketKinds'] as const)
      if (rules.has(`${group}.${value}` as never)) return rules(`${group}.${value}` as never);
    return t.has(`choices.${value}` as never) ? t(`choices.${value}` as never) : value;
  };
  const moment = (value: string) =>
    clockTime(value, zone) === '00:00' ? dateOnly(value, zone) : dateTime(value, zone);
  const say = (field: string, value: unknown): string => {
    if (value === null || (Array.isArray(value) && value.length === 0)) return t('none');
    if (Array.isArray(value)) return value.map((one) => say(field, one)).join(', ');
    if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
    if (typeof value === 'object')
      return Object.entries(value)
        .map(([part, inside]) => `${label(part)}: ${say(part, inside)}`)
        .join('; ');
    const text = String(value);
    if (names[text]) return names[text];
    if (isInstant(text)) return field === 'to' ? lastDay(text, zone) : moment(text);
    return CHOSEN.includes(field) ? chosen(text) : text;
  };
  return { label, say };
}
