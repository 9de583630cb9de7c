import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AdminPage } from '@/components/admin/admin-page';
import { AddTeamCard, TeamCard } from '@/components/admin/team-forms';
import { TeamTable } from '@/components/admin/team-table';
import { wayOf } from '@/components/people/way';
import { ButtonLink } from '@/components/ui/button-link';
import { listTeamRows } from '@/lib/admin/queries';
import { can } from '@/lib/csmg/can';
import { paths, withQuery } from '@/lib/paths';
import { listColleagues } from '@/lib/people/person';
import { listPlaces } from '@/lib/people/register';
import { admit, type Given, idOf, one } from '../admit';

type Props = { searchParams: Promise<Given> };
const here = paths.admin('teams');

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin.sections'))('teams') };
}

export default async function TeamsPage({ searchParams }: Props) {
  const { seat, admission, way } = await admit('teams');
  const given = await searchParams;
  if (!admission.sections.includes(admission.section)) return <AdminPage admission={admission} />;
  const { tx, actor, now } = seat;
  const [t, rows, { functions }, colleagues] = await Promise.all([
    getTranslations('admin.teams'),
    listTeamRows(tx),
    listPlaces(tx),
    listColleagues(tx, now),
  ]);
  const team = rows.find((row) => row.id === idOf(given, 'edit'));
  const people = [...new Map(colleagues.map(({ id, name }) => [id, { id, name }])).values()];
  const inReach = (functionId: string) => wayOf(can(actor, 'team.manage', now, { functionId }));
  const mine = functions.filter((desk) => typeof inReach(desk.id) === 'string');
  return (
    <AdminPage
      admission={admission}
      said={one(given, 'said')}
      actions={
        <ButtonLink href={withQuery(here, { do: 'add' })}>{t(way === 'propose' ? 'proposeAdd' : 'add')}</ButtonLink>
      }
    >
      <p className="max-w-3xl text-pretty text-ink-2">{t('lead')}</p>
      {one(given, 'do') === 'add' ? <AddTeamCard back={here} propose={way === 'propose'} functions={mine} /> : null}
      {team ? (
        <TeamCard key={team.id} team={team} back={here} way={inReach(team.functionId)} colleagues={people} />
      ) : null}
      <TeamTable rows={rows} />
    </AdminPage>
  );
}
