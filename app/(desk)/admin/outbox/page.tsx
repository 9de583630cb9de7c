import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AdminPage } from '@/components/admin/admin-page';
import { MailCard } from '@/components/admin/mail-card';
import { MailTable } from '@/components/admin/mail-table';
import { wayOf } from '@/components/people/way';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { Pagination } from '@/components/ui/pagination';
import { Segmented } from '@/components/ui/segmented';
import { linksAreSent } from '@/lib/auth/magic-link';
import { can } from '@/lib/csmg/can';
import { countMails, findMail, listMails, MAIL_STATES } from '@/lib/mail/queries';
import { paths, withQuery } from '@/lib/paths';
import { admit, type Given, idOf, one } from '../admit';

type Props = { searchParams: Promise<Given> };
const here = paths.admin('outbox');

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin.sections'))('outbox') };
}

export default async function OutboxPage({ searchParams }: Props) {
  const { seat, admission } = await admit('outbox');
  const given = await searchParams;
  if (!admission.sections.includes(admission.section)) return <AdminPage admission={admission} />;
  const { tx, actor, now, zone } = seat;
  const state = MAIL_STATES.find((known) => known === one(given, 'state'));
  const [after, open] = [idOf(given, 'after'), idOf(given, 'mail')];
  const [t, counts, page, mail] = await Promise.all([
    getTranslations('admin.outbox'),
    countMails(tx),
    listMails(tx, actor, now, { state, after }),
    open ? findMail(tx, actor, now, open) : null,
  ]);
  const all = { label: t('all'), href: here, on: state === undefined };
  const states = MAIL_STATES.map((known) => ({
    label: t('counted', { state: t(`states.${known}`), count: counts[known] }),
    href: withQuery(here, { state: known }),
    on: known === state,
  }));
  return (
    <AdminPage admission={admission} said={one(given, 'said')}>
      <p className="max-w-3xl text-pretty text-ink-2">{t('lead')}</p>
      {linksAreSent() ? null : (
        <p className="max-w-3xl text-pretty text-ink-2">
          {t.rich('helpIn', {
            link: (words) => (
              <Link href={paths.admin('people')} className="link">
                {words}
              </Link>
            ),
          })}
        </p>
      )}
      <Segmented label={t('state')} segments={[all, ...states]} />
      {mail ? <MailCard mail={mail} back={here} way={wayOf(can(actor, 'system.configure', now))} zone={zone} /> : null}
      {page.items.length > 0 ? (
        <MailTable lines={page.items} query={{ state, after }} on={mail?.id} now={now} zone={zone} />
      ) : (
        <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
      )}
      <Pagination
        previous={after ? withQuery(here, { state }) : null}
        next={page.next ? withQuery(here, { state, after: page.next }) : null}
      />
    </AdminPage>
  );
}
