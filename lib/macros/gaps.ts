import type { InForce } from '@/lib/rules/in-force';
import { variablesOf } from '@/lib/rules/kinds/small';
import type { TicketDetail } from '@/lib/tickets/queries';

interface Known {
  ticket: TicketDetail;
  wordings: readonly InForce<'wording'>[];
}

/** What the macro's wording leaves open, filled in as far as the ticket says it. */
export function macroGaps(
  { ticket, wordings }: Known,
  { content }: InForce<'macro'>,
  agent: string,
): { name: string; value: string }[] {
  const wording = wordings.find(({ key }) => key === content.wording);
  const known: Record<string, string> = {
    name: ticket.requester.name,
    agent,
    reference: ticket.reference,
    service: ticket.service?.title ?? '',
  };
  return wording ? variablesOf(wording.content.body).map((name) => ({ name, value: known[name] ?? '' })) : [];
}
