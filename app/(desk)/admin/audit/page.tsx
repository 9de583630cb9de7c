import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AdminPage } from '@/components/admin/admin-page';
import { AUDIT_NOUNS, AuditFilters } from '@/components/admin/audit-filters';
import { Trail } from '@/components/people/trail';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Pagination } from '@/components/ui/pagination';
import { listAudit } from '@/lib/events/audit';
import { auditScope } from '@/lib/events/audit-sql';
import { paths, withQuery } from '@/lib/paths';
import { dayEnd, dayStart } from '@/lib/people/form-days';
import { listColleagues } from '@/lib/people/person';
import { day as anyDay } from '@/lib/text';
import { admit, type Given, idOf, one } from '../admit';

type Props = { searchParams: Promise<Given> };
const here = paths.admin('audit');

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin.sections'))('audit') };
}

export default async function AuditPage({ searchParams }: Props) {
  const { seat, admission } = await admit('audit');
  const given = await searchParams;
  if (!admission.sections.includes(admission.section)) return <AdminPage admission={admission} />;
  const { tx, actor, now, zone } = seat;
  const [person, after] = [idOf(given, 'person'), idOf(given, 'after')];
  const type = AUDIT_NOUNS.find((noun) => noun === one(given, 'type'));
  const wished = one(given, 'day');
  const { data: day } = anyDay().safeParse(wished);
  const at = (iso: string | undefined) => (iso ? new Date(iso) : undefined);
  const span = day ? { from: at(dayStart(day, actor.timeZone)), to: at(dayEnd(day, actor.timeZone)) } : {};
  const [t, trail, page, colleagues] = await Promise.all([
    getTranslations('admin.audit'),
    getTranslations('people.trail.scope'),
    listAudit(tx, actor, now, { person, type, after, ...span }),
    listColleagues(tx, now),
  ]);
  const people = [...new Map(colleagues.map(({ id, name }) => [id, { id, name }])).values()];
  const query = { person, type, day };
  return (
    <AdminPage admission={admission} bar={<AuditFilters people={people} person={person} type={type} day={day} />}>
      <p className="max-w-3xl text-pretty text-ink-2">{trail(auditScope(actor, now))}</p>
      {page.items.length > 0 ? (
        <Card flush>
          <Trail page={page} now={now} zone={zone} />
        </Card>
      ) : (
        <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
      )}
      <Pagination
        previous={after ? withQuery(here, query) : null}
        next={page.next ? withQuery(here, { ...query, after: page.next }) : null}
      />
    </AdminPage>
  );
}
