import 'server-only';
import type { VerbChoices } from '@/components/tickets/verb-choices';
import type { Seat } from '@/lib/auth/desk';
import { soleInForce } from '@/lib/rules/in-force';
import { route } from '@/lib/rules/kinds/routing';
import { pausesClock } from '@/lib/sla/promise';
import { listHistory, listLinks, listOpenChildren, listSimilar } from '@/lib/tickets/around';
import {
  findMatrix,
  listCategories,
  listHolders,
  listNotLetIn,
  listReasons,
  listServices,
  listTeams,
} from '@/lib/tickets/choices';
import { OPEN_CHILDREN } from '@/lib/tickets/family';
import { findMove } from '@/lib/tickets/lifecycle';
import { pinnedPromise } from '@/lib/tickets/promise';
import type { TicketDetail } from '@/lib/tickets/queries';
import type { TimelineMessage } from '@/lib/tickets/timeline';

const CLOCKS = ['response', 'update', 'resolve', 'reply'] as const;

/** What the form of the asked verb offers, and nothing that another one would need. */
export async function verbChoices(
  { tx, actor, now }: Seat,
  verb: string,
  ticket: TicketDetail,
  messages: readonly TimelineMessage[],
  clockName: (kind: string) => string,
): Promise<VerbChoices> {
  const { functionId } = ticket;
  const promises = (clocks: TicketDetail['clocks']) =>
    CLOCKS.filter((kind) => clocks.some((one) => one.kind === kind)).map((key) => ({ key, label: clockName(key) }));
  switch (verb) {
    case 'allocate': {
      const [teams, routing] = await Promise.all([listTeams(tx), soleInForce(tx, 'routing', functionId)]);
      const { kind, category, channel, service } = ticket;
      const { teamKey } = route(routing.content, { kind, category, channel, service: service?.key });
      const suggested = teams.find(({ key }) => key === teamKey && key !== ticket.team?.key);
      return {
        teams: teams.filter(({ key }) => key !== ticket.team?.key),
        suggested: suggested?.name,
        now: suggested ? { team: suggested.key } : {},
      };
    }
    case 'assign':
      return {
        people: (await listHolders(tx, functionId, ticket.teamId, now)).filter(({ id }) => id !== ticket.assigneeId),
      };
    case 'wait': {
      const [reasons, promised] = await Promise.all([listReasons(tx, functionId), pinnedPromise(tx, ticket)]);
      const pausing = (key: string) =>
        CLOCKS.filter((kind) => promised && pausesClock(promised.level.pausing[kind], 'waiting', key)).map(clockName);
      return { reasons: reasons.map(({ key, label }) => ({ key, label, pauses: pausing(key) })) };
    }
    case 'resolve': {
      const [links, children] = await Promise.all([
        listLinks(tx, actor, now, ticket.id),
        listOpenChildren(tx, actor, now, ticket.id),
      ]);
      const those = (fits: (one: (typeof links)[number]) => unknown) => links.filter(fits).map((one) => one.reference);
      return {
        children,
        childrenHold: OPEN_CHILDREN[ticket.kind] === 'refuse',
        now: { kind: ticket.kind },
        twins: those(({ role, state, optOut }) => role === 'duplicate' && !optOut && findMove(state, 'resolve')),
      };
    }
    case 'assess': {
      const { impact, urgency } = await findMatrix(tx, functionId, ticket.matrixVersionId);
      const seen = { impact: ticket.impact, urgency: ticket.urgency };
      return { impact, urgency, seen, now: { impact: String(ticket.impact), urgency: String(ticket.urgency) } };
    }
    case 'excuse': {
      return { broken: promises(ticket.clocks.filter((one) => one.breachedAt && !one.excusedAt)) };
    }
    case 'set-due': {
      const open = ticket.clocks.filter((one) => !one.breachedAt && !one.metAt && !one.stoppedAt);
      return { open: promises(open) };
    }
    case 'let-in':
      return { outside: await listNotLetIn(tx, ticket, now) };
    case 'let-out':
      return { inside: ticket.participants.flatMap(({ role, person }) => (role === 'named' ? [person] : [])) };
    case 'override':
      return { now: { priority: String(ticket.priority) } };
    case 'classify': {
      const [services, categories] = await Promise.all([listServices(tx), listCategories(tx, functionId)]);
      const seen = { kind: ticket.kind, service: ticket.service?.key ?? null, category: ticket.category };
      return {
        services,
        categories,
        seen,
        now: { kind: ticket.kind, service: seen.service ?? '', category: seen.category ?? '' },
      };
    }
    case 'correct': {
      const { subject, description } = ticket;
      return { seen: { subject, description }, now: { subject, description } };
    }
    case 'link': {
      const [similar, history] = await Promise.all([
        listSimilar(tx, actor, now, ticket.subject, 8),
        listHistory(tx, actor, now, ticket.requesterId, ticket.id),
      ]);
      return { links: [...similar, ...history].filter(({ reference }) => reference !== ticket.reference) };
    }
    case 'split':
      return {
        splittable: messages
          .filter(({ visibility }) => visibility === 'public')
          .map(({ id, author, body }) => ({ id, text: `${author.name}: ${body.slice(0, 80)}` })),
      };
    default:
      return {};
  }
}
