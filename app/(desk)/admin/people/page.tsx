import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AccountCard, AddPersonCard } from '@/components/admin/account-forms';
import { AccountTable } from '@/components/admin/account-table';
import { AdminPage } from '@/components/admin/admin-page';
import { FindForm } from '@/components/levels/find-form';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { Pagination } from '@/components/ui/pagination';
import { Segmented } from '@/components/ui/segmented';
import { findAccount } from '@/lib/admin/queries';
import { paths, withQuery } from '@/lib/paths';
import { listRegister, readRegisterFilters } from '@/lib/people/register';
import { admit, type Given, idOf, one } from '../admit';

type Props = { searchParams: Promise<Given> };
const here = paths.admin('people');
const WHO = ['desk', 'others', 'bots', 'left'] as const;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin.sections'))('people') };
}

export default async function AccountsPage({ searchParams }: Props) {
  const { seat, admission } = await admit('people');
  const given = await searchParams;
  if (!admission.sections.includes(admission.section)) return <AdminPage admission={admission} />;
  const { q, who } = readRegisterFilters(given);
  const after = idOf(given, 'after');
  const asked = one(given, 'do') === 'account' ? idOf(given, 'person') : undefined;
  const [t, page, account] = await Promise.all([
    getTranslations('admin.people'),
    listRegister(seat.tx, seat.now, { q, who, after }),
    asked ? findAccount(seat.tx, asked) : null,
  ]);
  const to = (query: Record<string, string | null | undefined>) =>
    withQuery(here, { q, who: who === 'desk' ? null : who, ...query });
  return (
    <AdminPage
      admission={admission}
      said={one(given, 'said')}
      actions={<ButtonLink href={withQuery(here, { do: 'add' })}>{t('add')}</ButtonLink>}
      bar={<FindForm label={t('find')} submit={t('search')} value={q} hidden={{ who }} />}
    >
      {one(given, 'do') === 'add' ? <AddPersonCard back={here} /> : null}
      {account ? <AccountCard key={account.id} account={account} back={here} /> : null}
      <Segmented
        label={t('whose')}
        segments={WHO.map((value) => ({ label: t(`who.${value}`), href: to({ who: value }), on: value === who }))}
      />
      {page.items.length > 0 ? (
        <AccountTable lines={page.items} />
      ) : (
        <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
      )}
      <Pagination previous={after ? to({}) : null} next={page.next ? to({ after: page.next }) : null} />
    </AdminPage>
  );
}
