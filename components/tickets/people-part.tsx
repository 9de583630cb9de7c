import { useTranslations } from 'next-intl';
import { Avatar } from '@/components/ui/avatar';
import { Link } from '@/components/ui/link';
import { StateChip } from '@/components/ui/state-chip';
import { number, shortTime, type Zone } from '@/lib/format';
import { paths } from '@/lib/paths';
import type { Neighbour } from '@/lib/tickets/around';
import type { TicketDetail } from '@/lib/tickets/queries';
import { RatingPart } from './rating-part';
import { SidePart } from './side-part';

type Props = {
  ticket: TicketDetail;
  history: readonly Neighbour[];
  figures: { tickets: number; score: number | null };
  viewerId: string;
  now: Date;
  zone: Zone;
};

/** Who asked, how they are reached, and what they asked before. */
export function PeoplePart({ ticket, history, figures, viewerId, now, zone }: Props) {
  const t = useTranslations('tickets.people');
  const { requester, participants, rating } = ticket;
  return (
    <>
      <SidePart
        title={t('requester')}
        aside={
          <Link href={paths.tickets({ requester: requester.id, state: 'all' })} className="link text-sm">
            {t('all')}
          </Link>
        }
      >
        <div className="flex items-start gap-2">
          <Avatar name={requester.name} />
          <p className="min-w-0">
            <Link href={paths.person(requester.id)} className="block truncate font-strong hover:underline">
              {requester.name}
            </Link>
            <span className="block text-sm text-ink-2">
              {t('figures', {
                place: requester.organisation?.name ?? 'none',
                tickets: figures.tickets,
                score: figures.score === null ? 'none' : number(figures.score, 'en', 1),
              })}
            </span>
            {requester.phone ? (
              <a href={`tel:${requester.phone}`} className="num block text-sm text-ink-2 hover:underline">
                {requester.phone}
              </a>
            ) : null}
            {requester.email ? <span className="block truncate text-sm text-ink-2">{requester.email}</span> : null}
          </p>
        </div>
        {history.length > 0 ? (
          <ul className="flex flex-col">
            {history.map((one) => (
              <li key={one.reference} className="flex items-center gap-2 py-0.5 text-sm">
                <Link
                  href={paths.ticket(one.reference)}
                  className="min-w-0 flex-1 truncate hover:underline"
                  title={one.subject}
                >
                  <span className="num text-ink-3">{one.reference}</span> {one.subject}
                </Link>
                <span className="num flex-none text-ink-3">{shortTime(one.createdAt, now, zone)}</span>
                <StateChip state={one.state} />
              </li>
            ))}
          </ul>
        ) : null}
      </SidePart>
      {participants.length > 0 ? (
        <SidePart title={t('others')}>
          <ul className="flex flex-col gap-1">
            {participants.map(({ role, person }) => (
              <li key={`${role}-${person.id}`} className="flex items-center gap-2">
                <Avatar name={person.name} size="small" />
                <span className="min-w-0 flex-1 truncate">{person.name}</span>
                <span className="text-sm text-ink-3">
                  {t.has(`roles.${role as 'cc'}`) ? t(`roles.${role as 'cc'}`) : role}
                </span>
              </li>
            ))}
          </ul>
        </SidePart>
      ) : null}
      {rating ? (
        <RatingPart
          reference={ticket.reference}
          rating={rating}
          own={rating.personId === viewerId}
          now={now}
          zone={zone}
        />
      ) : null}
    </>
  );
}
