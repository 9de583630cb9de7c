import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AdminPage } from '@/components/admin/admin-page';
import { AddFunctionCard, ChangeFunctionCard } from '@/components/admin/function-forms';
import { FunctionTable } from '@/components/admin/function-table';
import { ButtonLink } from '@/components/ui/button-link';
import { listCalendars, listFunctionRows } from '@/lib/admin/queries';
import { paths, withQuery } from '@/lib/paths';
import { admit, type Given, idOf, one } from '../admit';

type Props = { searchParams: Promise<Given> };
const here = paths.admin('functions');

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin.sections'))('functions') };
}

export default async function FunctionsPage({ searchParams }: Props) {
  const { seat, admission, way } = await admit('functions');
  const given = await searchParams;
  if (!admission.sections.includes(admission.section)) return <AdminPage admission={admission} />;
  const [t, rows, calendars] = await Promise.all([
    getTranslations('admin.functions'),
    listFunctionRows(seat.tx),
    listCalendars(seat.tx),
  ]);
  const desk = rows.find((row) => row.id === idOf(given, 'edit'));
  const propose = way === 'propose';
  return (
    <AdminPage
      admission={admission}
      said={one(given, 'said')}
      actions={<ButtonLink href={withQuery(here, { do: 'add' })}>{t(propose ? 'proposeAdd' : 'add')}</ButtonLink>}
    >
      <p className="max-w-3xl text-pretty text-ink-2">{t('lead')}</p>
      {one(given, 'do') === 'add' ? <AddFunctionCard back={here} propose={propose} zone={seat.actor.timeZone} /> : null}
      {desk ? (
        <ChangeFunctionCard key={desk.id} back={here} propose={propose} desk={desk} calendars={calendars} />
      ) : null}
      <FunctionTable rows={rows} />
    </AdminPage>
  );
}
