import { Search } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Input } from '@/components/ui/input';
import { Select } from '@/components/ui/select';
import { LONGEST_SEARCH } from '@/lib/search/schema';
import { STATES } from '@/lib/tickets/lifecycle';
import type { SearchAddress } from './search-address';

type Props = { asked: SearchAddress; services: readonly { key: string; title: string }[] };

/** A plain form: the answer has an address, and needs no script. Filters show where they have something to narrow. */
export function SearchForm({ asked, services }: Props) {
  const t = useTranslations('search');
  const state = useTranslations('ui.states');
  const narrowed = Boolean(asked.state || asked.service || asked.from || asked.to);
  const tickets = !asked.in || asked.in === 'tickets';
  const date = (name: 'from' | 'to') => (
    <label htmlFor={`logged-${name}`} className="flex items-center gap-1.5 text-sm whitespace-nowrap text-ink-2">
      {t(name)}
      <Input id={`logged-${name}`} type="date" name={name} defaultValue={asked[name]} className="w-auto" />
    </label>
  );
  return (
    <search className="w-full min-w-0">
      <form className="flex flex-col gap-2">
        {asked.in ? <input type="hidden" name="in" value={asked.in} /> : null}
        <span className="flex w-[46rem] max-w-full gap-2">
          <Input
            type="search"
            name="q"
            defaultValue={asked.q}
            maxLength={LONGEST_SEARCH}
            aria-label={t('label')}
            placeholder={t('label')}
            autoComplete="off"
            className="min-w-0 flex-1"
          />
          <Button type="submit" kind="primary" icon={<Search aria-hidden="true" />}>
            {t('submit')}
          </Button>
        </span>
        {asked.in === 'people' ? null : (
          <details open={narrowed}>
            <summary className="link w-fit cursor-pointer text-sm pointer-coarse:py-2">{t('narrow')}</summary>
            <span className="mt-2 flex flex-wrap items-center gap-2">
              {tickets ? (
                <span className="w-40">
                  <Select
                    name="state"
                    defaultValue={asked.state ?? ''}
                    aria-label={t('state')}
                    blank={t('anyState')}
                    options={[
                      { value: 'unresolved', label: t('unresolved') },
                      ...STATES.map((one) => ({ value: one, label: state(one) })),
                    ]}
                  />
                </span>
              ) : null}
              <span className="w-52 max-w-full">
                <Select
                  name="service"
                  defaultValue={asked.service ?? ''}
                  aria-label={t('service')}
                  blank={t('anyService')}
                  options={services.map(({ key, title }) => ({ value: key, label: title }))}
                />
              </span>
              {tickets ? date('from') : null}
              {tickets ? date('to') : null}
            </span>
          </details>
        )}
      </form>
    </search>
  );
}
