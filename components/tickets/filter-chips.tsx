import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { ChipLink } from '@/components/ui/chip-link';
import { paths, withQuery } from '@/lib/paths';
import { CHIP_FIELDS, type ChipField } from '@/lib/tickets/views';

export type ListQuery = Readonly<Record<string, string>>;

/** Every filter of the address as a chip that takes it away. */
export function FilterChips({ query, names }: { query: ListQuery; names: Readonly<Record<string, string>> }) {
  const t = useTranslations('tickets.filters');
  const kinds = useTranslations('tickets.kinds');
  const states = useTranslations('ui.states');
  const say = (field: ChipField, value: string) => {
    if (field === 'state')
      return value
        .split(',')
        .map((one) =>
          states.has(one as 'new')
            ? states(one as 'new')
            : t.has(`stateWords.${one as 'all'}`)
              ? t(`stateWords.${one as 'all'}`)
              : one,
        )
        .join(', ');
    if (field === 'kind') return kinds.has(value as 'incident') ? kinds(value as 'incident') : value;
    if (field === 'assignee' || field === 'requester')
      return value === 'me' ? t('me') : value === 'none' ? t('nobody') : (names[value] ?? value);
    if (['unallocated', 'reopened', 'first_contact'].includes(field)) return t(value === 'no' ? 'no' : 'yes');
    return names[value] ?? value;
  };
  const shown = CHIP_FIELDS.filter((field) => query[field]);
  return shown.map((field) => {
    const { [field]: value = '', ...rest } = query;
    const words = `${t(`fields.${field}`)}: ${say(field, value)}`;
    return (
      <ChipLink
        key={field}
        href={withQuery(paths.tickets(), { state: field === 'state' ? 'all' : undefined, ...rest })}
        title={t('remove', { filter: words })}
      >
        <span className="max-w-44 truncate">{words}</span>
        <X aria-hidden="true" className="size-3" />
      </ChipLink>
    );
  });
}
