import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { RegisterFilters } from '@/components/people/register-filters';
import { RegisterTable } from '@/components/people/register-table';
import { DeskBar } from '@/components/shell/desk-bar';
import { DeskBody } from '@/components/shell/desk-body';
import { DeskTop } from '@/components/shell/desk-top';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { Pagination } from '@/components/ui/pagination';
import { Tabs } from '@/components/ui/tabs';
import { requireDesk } from '@/lib/auth/desk';
import { can } from '@/lib/csmg/can';
import { paths } from '@/lib/paths';
import { listPlaces, listRegister, readRegisterFilters } from '@/lib/people/register';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };
const WHO = ['desk', 'others', 'bots', 'left'] as const;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people'))('title') };
}

export default async function PeoplePage({ searchParams }: Props) {
  const { tx, actor, now } = await requireDesk(paths.people());
  const given = await searchParams;
  const filters = readRegisterFilters(given);
  const after = typeof given.after === 'string' && /^[0-9a-f-]{36}$/i.test(given.after) ? given.after : undefined;
  const [t, places, page] = await Promise.all([
    getTranslations('people'),
    listPlaces(tx),
    listRegister(tx, now, { ...filters, after }),
  ]);
  const { functionKey, ...rest } = filters;
  const query = { ...rest, function: functionKey, who: filters.who === 'desk' ? null : filters.who };
  const keeps = can(actor, 'people.manage', now).allowed;
  return (
    <>
      <DeskTop
        title={t('title')}
        actions={keeps ? <ButtonLink href={`${paths.admin('people')}?do=add`}>{t('add')}</ButtonLink> : null}
      />
      <Tabs
        label={t('whose')}
        tabs={WHO.map((who) => ({
          label: t(`who.${who}`),
          href: paths.people({ who: who === 'desk' ? null : who }),
          on: who === filters.who,
        }))}
      />
      <DeskBar>
        <RegisterFilters filters={filters} functions={places.functions} teams={places.teams} />
      </DeskBar>
      <DeskBody flush>
        {page.items.length > 0 ? (
          <RegisterTable lines={page.items} desk={filters.who === 'desk'} />
        ) : (
          <EmptyState title={t('none')} action={<ButtonLink href={paths.people()}>{t('showAll')}</ButtonLink>}>
            {t('noneText')}
          </EmptyState>
        )}
        <Pagination
          previous={after ? paths.people(query) : null}
          next={page.next ? paths.people({ ...query, after: page.next }) : null}
        />
      </DeskBody>
    </>
  );
}
