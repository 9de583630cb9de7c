import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AdminPage } from '@/components/admin/admin-page';
import { TokenForm } from '@/components/admin/token-form';
import { TokenTable } from '@/components/admin/token-table';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { Pagination } from '@/components/ui/pagination';
import { listTokens } from '@/lib/admin/queries';
import { paths, withQuery } from '@/lib/paths';
import { admit, type Given, idOf, one } from '../admit';

type Props = { searchParams: Promise<Given> };
const here = paths.admin('tokens');

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin.sections'))('tokens') };
}

export default async function TokensPage({ searchParams }: Props) {
  const { seat, admission } = await admit('tokens');
  const given = await searchParams;
  if (!admission.sections.includes(admission.section)) return <AdminPage admission={admission} />;
  const { tx, now, zone } = seat;
  const after = idOf(given, 'after');
  const [t, page] = await Promise.all([getTranslations('admin.tokens'), listTokens(tx, { after })]);
  const make = <ButtonLink href={withQuery(here, { do: 'make' })}>{t('make')}</ButtonLink>;
  return (
    <AdminPage admission={admission} said={one(given, 'said')} actions={make}>
      <p className="max-w-3xl text-pretty text-ink-2">{t('lead')}</p>
      {one(given, 'do') === 'make' ? <TokenForm back={here} person={one(given, 'person')} /> : null}
      {page.items.length > 0 ? (
        <TokenTable rows={page.items} back={here} now={now} zone={zone} />
      ) : (
        <EmptyState title={t('none')} action={make}>
          {t('noneText')}
        </EmptyState>
      )}
      <Pagination previous={after ? here : null} next={page.next ? withQuery(here, { after: page.next }) : null} />
    </AdminPage>
  );
}
