import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { MacroPanel } from '@/components/macros/macro-panel';
import { TicketScreen } from '@/components/tickets/ticket-screen';
import { VerbPanel } from '@/components/tickets/verb-panel';
import { answerNotFound } from '@/lib/auth/answer-status';
import { requireDesk } from '@/lib/auth/desk';
import { can } from '@/lib/csmg/can';
import { macroGaps } from '@/lib/macros/gaps';
import { paths } from '@/lib/paths';
import { loadChoices } from '@/lib/rules/choices';
import { detailRow } from '@/lib/tickets/claim';
import { verbChoices } from './choices';
import { readInserted } from './inserted';
import NoSuchTicket from './not-found';
import { readSide, readTicket } from './read';

type Props = {
  params: Promise<{ reference: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await params).reference.toUpperCase() };
}

/** One ticket. `?do=` opens the form of a verb, `?write=` picks what is written, so that all works without script. */
export default async function TicketPage({ params, searchParams }: Props) {
  const [{ reference }, asked] = await Promise.all([params, searchParams]);
  const seat = await requireDesk(paths.ticket(reference));
  const { actor, now, zone } = seat;
  const page = await readTicket(seat, reference, asked.until);
  if (!page) {
    await answerNotFound();
    return <NoSuchTicket />;
  }
  const { ticket } = page;
  const verb = page.verbs.find((one) => one.verb === asked.do);
  const macro = page.macros.find((one) => one.key === asked.macro);
  const clocks = await getTranslations('tickets.clocks');
  const key = typeof asked.article === 'string' ? asked.article : null;
  const [side, choices, article] = await Promise.all([
    readSide(seat, page),
    verb ? verbChoices(seat, verb.verb, ticket, page.messages, (kind) => clocks(kind as 'resolve')) : null,
    key ? readInserted(seat, key, page.draft?.fields.body ?? '') : null,
  ]);
  return (
    <TicketScreen
      page={page}
      side={side}
      asked={asked}
      article={article}
      panel={
        verb && choices ? (
          <VerbPanel reference={ticket.reference} verb={verb} choices={choices} />
        ) : macro ? (
          <MacroPanel
            reference={ticket.reference}
            macro={macro}
            choices={await loadChoices(seat.tx, ticket.functionId)}
            gaps={macroGaps(page, macro, actor.name)}
          />
        ) : null
      }
      viewer={actor}
      mayDecide={can(actor, 'ticket.acceptEscalation', now, detailRow(ticket)).allowed}
      now={now}
      zone={zone}
    />
  );
}
