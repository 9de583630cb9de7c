import Form from 'next/form';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { chipLook } from '@/components/ui/chip';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Menu } from '@/components/ui/menu';
import { Select } from '@/components/ui/select';
import { paths } from '@/lib/paths';
import { STATES } from '@/lib/tickets/lifecycle';
import { CHANNELS, KINDS } from '@/lib/tickets/schema';
import type { ListQuery } from './filter-chips';

export interface FilterChoices {
  functions: readonly { key: string; name: string }[];
  teams: readonly { key: string; name: string }[];
  services: readonly { key: string; title: string }[];
}

const EDITED = ['q', 'state', 'kind', 'priority', 'function', 'team', 'assignee', 'service', 'channel', 'sort'];

/** What the list shows, as a plain form that writes the address; it opens and works without script. */
export function FilterEditor({ query, choices }: { query: ListQuery; choices: FilterChoices }) {
  const t = useTranslations('tickets.filters');
  const kinds = useTranslations('tickets.kinds');
  const channels = useTranslations('tickets.channels');
  const states = useTranslations('ui.states');
  const any = t('any');
  const select = (name: string, options: { value: string; label: string }[]) => (
    <Field key={name} id={`filter-${name}`} label={t(`fields.${name as 'state'}`)}>
      <Select id={`filter-${name}`} name={name} defaultValue={query[name] ?? ''} options={options} blank={any} />
    </Field>
  );
  const by = ({ key, name }: { key: string; name: string }) => ({ value: key, label: name });
  return (
    <Menu
      label={t('edit')}
      look={chipLook('line', 'cursor-pointer hover:text-ink pointer-coarse:h-9')}
      align="end"
      wide
    >
      <Form action={paths.tickets()} className="flex flex-col gap-2.5 p-2" key={JSON.stringify(query)}>
        {Object.entries(query)
          .filter(([name]) => !EDITED.includes(name))
          .map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
        <Field id="filter-q" label={t('fields.q')}>
          <Input id="filter-q" name="q" type="search" defaultValue={query.q} />
        </Field>
        <div className="grid grid-cols-2 gap-2.5">
          {select('state', [
            { value: 'unresolved', label: t('stateWords.unresolved') },
            { value: 'all', label: t('stateWords.all') },
            ...STATES.map((state) => ({ value: state, label: states(state) })),
          ])}
          {select(
            'priority',
            ['1', '2', '3', '4'].map((value) => ({ value, label: value })),
          )}
          {select(
            'kind',
            KINDS.map((kind) => ({ value: kind, label: kinds(kind) })),
          )}
          {select(
            'channel',
            CHANNELS.map((channel) => ({ value: channel, label: channels(channel) })),
          )}
          {select('function', choices.functions.map(by))}
          {select('team', [{ value: 'none', label: t('nobody') }, ...choices.teams.map(by)])}
          {select('assignee', [
            { value: 'me', label: t('me') },
            { value: 'none', label: t('nobody') },
          ])}
          {select(
            'service',
            choices.services.map(({ key, title }) => ({ value: key, label: title })),
          )}
        </div>
        {select(
          'sort',
          (['due', 'newest', 'oldest', 'updated'] as const).map((value) => ({ value, label: t(`sorts.${value}`) })),
        )}
        <div className="flex justify-end gap-2">
          <ButtonLink href={paths.tickets()} kind="quiet">
            {t('clear')}
          </ButtonLink>
          <Button type="submit" kind="primary">
            {t('apply')}
          </Button>
        </div>
      </Form>
    </Menu>
  );
}
