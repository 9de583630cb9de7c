import 'server-only';
import type { Seat } from '@/lib/auth/desk';
import { requestDesk } from '@/lib/catalogue/request-desk';
import type { Actor } from '@/lib/csmg/actor';
import { can } from '@/lib/csmg/can';
import type { Level } from '@/lib/csmg/levels';
import { maySupervise } from '@/lib/csmg/relations';
import { findDraft } from '@/lib/drafts/queries';
import { AppError } from '@/lib/errors';
import { namesIn } from '@/lib/events/names';
import { type KnownAround, knownAround } from '@/lib/knowledge/around-ticket';
import { listMacros } from '@/lib/macros/queries';
import { handsOn, procedureOf } from '@/lib/procedures/standing';
import { mayBegin } from '@/lib/rules/document';
import { heldOnTicket, listMyHeld } from '@/lib/supervision/queries';
import { allowedVerbs } from '@/lib/tickets/allowed';
import { findPolicy, listEscalations, listHistory, listLinks, requesterFigures } from '@/lib/tickets/around';
import {
  findMatrix,
  listCategories,
  listReasons,
  listServices,
  listTeams,
  listWhoCould,
  listWordings,
} from '@/lib/tickets/choices';
import { detailRow } from '@/lib/tickets/claim';
import { explainClocks } from '@/lib/tickets/explain-clocks';
import { hearsInside } from '@/lib/tickets/hearing';
import { isOpen } from '@/lib/tickets/lifecycle';
import { getTicket, type TicketDetail } from '@/lib/tickets/queries';
import { readStory, storyUntil } from '@/lib/tickets/timeline';
import { writingPlace } from '@/lib/tickets/writing-place';
import type { Prisma } from '@/prisma/generated/client';

/** Everything a ticket's page shows, read side by side. Null for what is out of sight or not there. */
export async function readTicket(seat: Seat, reference: string, until: unknown) {
  const { tx, actor, now } = seat;
  const ticket = await getTicket(tx, actor, now, reference).catch((error: unknown) => {
    if (error instanceof AppError && error.code === 'NOT_FOUND') return null;
    throw error;
  });
  if (!ticket) return null;
  const inside = await hearsInside(tx, actor, now, ticket.id);
  const standing = inside ? await procedureOf(tx, ticket) : null;
  const verbs = allowedVerbs(actor, now, ticket, detailRow(ticket), {
    procedureComplete: standing !== null && standing.open.length === 0,
  });
  const needed = [...new Set(verbs.flatMap(({ needs, how }) => (how === 'do' || needs === null ? [] : [needs])))];
  const [story, held, mine, holders] = await Promise.all([
    readStory(tx, ticket.id, inside, storyUntil(until)),
    heldOnTicket(tx, actor, now, ticket.id),
    listMyHeld(tx, actor, 10),
    listWhoCould(tx, ticket.functionId, needed, now),
  ]);
  const [names, draft, wordings, labels, teams, macros] = await Promise.all([
    namesIn(
      tx,
      story.events.map(({ actorId, data }) => ({
        actorId,
        deputyForId: null,
        subjectId: null,
        data: data as Prisma.JsonObject,
      })),
    ),
    findDraft(tx, actor, writingPlace(ticket.reference)),
    listWordings(tx, ticket.service?.key ?? null),
    ruleLabels(seat, ticket.functionId),
    listTeams(tx),
    listMacros(tx, ticket.service?.key ?? null),
  ]);
  const mayCheck = (author: { id: string; level: number }) =>
    maySupervise(actor, { authorId: author.id, level: author.level as Level, functionId: ticket.functionId }, now);
  return {
    ticket,
    standing,
    verbs,
    holders,
    ...{ story, messages: story.messages },
    draft,
    wordings,
    macros: isOpen(ticket.state) ? macros : [],
    teams,
    names: { ...labels, ...names },
    held: held.map((one) => ({ ...one, mayCheck: mayCheck(one.author) })),
    returned: mine.filter(
      (one) => one.ticket.id === ticket.id && one.state === 'returned' && !answeredSince(one.decidedAt),
    ),
  };

  function answeredSince(at: Date | null): boolean {
    return at !== null && story.messages.some((message) => message.authorId === actor.id && message.at > at);
  }
}
export type TicketPage = NonNullable<Awaited<ReturnType<typeof readTicket>>>;

/** What stands at the side of the conversation. */
export async function readSide(
  { tx, actor, now }: Seat,
  { ticket, standing }: Pick<TicketPage, 'ticket' | 'standing'>,
) {
  const [clocks, policy, links, history, figures, escalations, matrix, known] = await Promise.all([
    explainClocks(tx, ticket, now),
    findPolicy(tx, ticket.serviceLevelVersionId),
    listLinks(tx, actor, now, ticket.id),
    listHistory(tx, actor, now, ticket.requesterId, ticket.id),
    requesterFigures(tx, actor, now, ticket.requesterId),
    hearsInside(tx, actor, now, ticket.id).then((inside) => (inside ? listEscalations(tx, ticket.id) : [])),
    findMatrix(tx, ticket.functionId, ticket.matrixVersionId),
    readKnown(actor, now, ticket, () => knownAround(tx, actor, now, ticket)),
  ]);
  const request = await requestDesk(tx, actor, now, ticket);
  const procedure = standing && { standing, ...handsOn(actor, now, ticket, standing) };
  return { clocks, policy, links, history, figures, escalations, matrix, procedure, known, request };
}
export type TicketSide = Awaited<ReturnType<typeof readSide>>;

/** What is known beside a ticket, and what this person may do with it. */
async function readKnown(actor: Actor, now: Date, ticket: TicketDetail, read: () => Promise<KnownAround>) {
  const row = detailRow(ticket);
  const match = can(actor, 'knownError.match', now, row);
  const reply = can(actor, 'ticket.replyOther', now, row);
  return {
    reference: ticket.reference,
    known: await read(),
    may: {
      use: can(actor, 'article.use', now, row).allowed,
      match: match.allowed ? ('do' as const) : match.mode === 'propose' ? ('propose' as const) : null,
      draft: mayBegin(actor, now, 'article') && !ticket.confidential,
      reply: reply.allowed || reply.mode === 'supervised',
    },
  };
}

async function ruleLabels({ tx }: Seat, functionId: string): Promise<Record<string, string>> {
  const [reasons, categories, services] = await Promise.all([
    listReasons(tx, functionId),
    listCategories(tx, functionId),
    listServices(tx),
  ]);
  const pairs = [...reasons, ...categories].map(({ key, label }) => [key, label] as const);
  return Object.fromEntries([...pairs, ...services.map(({ key, title }) => [key, title] as const)]);
}
