import 'server-only';
import type { Seat } from '@/lib/auth/desk';
import { listServiceForms } from '@/lib/catalogue/form-queries';
import { can } from '@/lib/csmg/can';
import { refusal } from '@/lib/csmg/refusal';
import { deskPlace } from '@/lib/desk/queries';
import { findDraft } from '@/lib/drafts/queries';
import { newId } from '@/lib/id';
import { paths } from '@/lib/paths';
import { listGuides } from '@/lib/procedures/guides';
import { findMatrix, listServices, listTeams } from '@/lib/tickets/choices';

type Asked = Readonly<Record<string, string | string[] | undefined>>;
const text = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value)?.slice(0, 254) ?? '';

/** What the form of a new contact needs, with what the address or a draft already knows. */
export async function readContact({ tx, actor, now }: Seat, asked: Asked) {
  const [place, services, teams, draft, guides, forms] = await Promise.all([
    deskPlace(tx, actor, now),
    listServices(tx),
    listTeams(tx),
    findDraft(tx, actor, paths.newContact()),
    listGuides(tx),
    listServiceForms(tx),
  ]);
  const { impact, urgency } = await findMatrix(tx, place.home?.id ?? '');
  const mayResolve = can(actor, 'ticket.resolve', now, place.home ? { functionId: place.home.id } : null);
  return {
    // Sent with the form: however often it arrives, one ticket is logged.
    formKey: newId(now),
    known: {
      ...draft?.fields,
      requester: text(asked.requester) || draft?.fields['requester.email'] || '',
      subject: text(asked.subject) || draft?.fields.subject || '',
    },
    services: services.map(({ key, title, content }) => ({
      key,
      title,
      kind: content.ticketKind,
      ask: content.ask,
      team: teams.find((team) => team.key === content.teamKey)?.name ?? content.functionKey,
    })),
    impact,
    urgency,
    guides,
    forms,
    home: place.home?.id ?? null,
    resolve: { allowed: mayResolve.allowed, why: mayResolve.allowed ? null : refusal(mayResolve).sentence },
  };
}
