import 'server-only';
import type { Wait } from '@/components/desk/waits-card';
import type { Seat } from '@/lib/auth/desk';
import { documentWaits } from '@/lib/desk/document-waits';
import { deskPlace } from '@/lib/desk/queries';
import { requestWaits } from '@/lib/desk/request-waits';
import { listEscalationsFor, listNotices } from '@/lib/desk/work';
import { listDrafts } from '@/lib/drafts/queries';
import { namesIn } from '@/lib/events/names';
import { paths, withQuery } from '@/lib/paths';
import { listToDecide } from '@/lib/proposals/queries';
import type { RuleKind } from '@/lib/rules/kinds';
import { SLUGS } from '@/lib/rules/slugs';
import { listMyHeld, listToCheck } from '@/lib/supervision/queries';
import { listTickets } from '@/lib/tickets/queries';
import type { Prisma } from '@/prisma/generated/client';

const DAY = 86_400_000;
const LATELY = 7 * DAY;

/** Everything that waits for one person, read side by side. */
export async function readWork({ tx, actor, now }: Seat) {
  const { teams } = await deskPlace(tx, actor, now);
  const team = teams[0]?.key;
  const [mine, queue, check, held, escalations, proposals, notices, drafts, documents, requests] = await Promise.all([
    listTickets(tx, actor, now, { state: ['unresolved'], assignee: 'me' }, { limit: 20 }),
    listTickets(tx, actor, now, { unallocated: 'yes', ...(team ? { team } : {}), state: ['unresolved'] }, { limit: 5 }),
    listToCheck(tx, actor, now, { limit: 10 }),
    listMyHeld(tx, actor, 10),
    listEscalationsFor(tx, actor, now),
    listToDecide(tx, actor, now, { limit: 5 }),
    listNotices(tx, actor, now),
    listDrafts(tx, actor),
    documentWaits(tx, actor, now),
    requestWaits(tx, actor, now),
  ]);
  const returned = held.filter(
    (one) => one.state === 'returned' && one.decidedAt && now.getTime() - one.decidedAt.getTime() < LATELY,
  );
  const waits: Wait[] = [
    ...requests,
    ...check.items.map(
      (one): Wait => ({
        kind: 'check',
        id: one.id,
        href: withQuery(paths.toCheck(), { id: one.id }),
        title: one.ticket.subject,
        reference: one.ticket.reference,
        name: one.author.name,
        level: one.author.level,
        text: one.body,
        at: one.at,
        due: one.dueAt,
      }),
    ),
    ...returned.map(
      (one): Wait => ({
        kind: 'returned',
        id: one.id,
        href: `${paths.ticket(one.ticket.reference)}#write`,
        title: one.ticket.subject,
        reference: one.ticket.reference,
        name: one.checker?.name ?? '',
        level: null,
        text: one.note ?? '',
        at: one.decidedAt ?? one.at,
        due: null,
      }),
    ),
    ...escalations.map(
      (one): Wait => ({
        kind: one.kind === 'hierarchical' ? 'up' : 'expert',
        id: one.id,
        href: paths.ticket(one.reference),
        title: one.subject,
        reference: one.reference,
        name: one.raisedByName,
        level: null,
        text: one.reason,
        at: one.at,
        due: null,
      }),
    ),
    ...proposals.items.map(
      (one): Wait => ({
        kind: 'proposal',
        id: one.id,
        href: paths.proposal(one.id),
        title: one.label,
        reference: one.ticket?.reference ?? one.target,
        name: one.author,
        level: one.authorLevel,
        text: one.reason,
        at: one.createdAt,
        due: one.reviewBy,
      }),
    ),
    ...documents.toDecide.map(
      (one): Wait => ({
        kind: 'decide',
        id: one.id,
        href: paths.ruleVersion(SLUGS[one.kind], one.key, one.number),
        title: one.title,
        reference: `v${one.number}`,
        name: one.author,
        level: one.authorLevel,
        text: one.reason ?? '',
        at: one.createdAt,
        due: one.decideBy,
      }),
    ),
    ...documents.toRead.map((one): Wait => onDocument('read', one.versionId, one, one.since)),
    ...documents.toReview.map((one): Wait => onDocument('review', one.id, one, one.reviewDate)),
  ];
  // What has no due time of its own is as urgent as it is old.
  // A document can be read today or tomorrow; a person who waits comes first.
  const order = (wait: Wait) =>
    wait.kind === 'read' ? now.getTime() + DAY : (wait.due?.getTime() ?? wait.at.getTime() + DAY / 4);
  waits.sort((a, b) => order(a) - order(b));
  const events = notices.map(({ data }) => ({
    actorId: null,
    deputyForId: null,
    subjectId: null,
    data: data as Prisma.JsonObject,
  }));
  return { mine: mine.items, queue: queue.items, waits, notices, drafts, names: await namesIn(tx, events) };
}

/** A document that asks something of this person. */
function onDocument(
  kind: 'read' | 'review',
  id: string,
  document: { kind: RuleKind; key: string; title: string },
  at: Date,
): Wait {
  const page = paths.rule(SLUGS[document.kind], document.key);
  return {
    ...{ kind, id, at, title: document.title, reference: '', name: '', level: null, text: '' },
    href: kind === 'read' ? `${page}#acknowledge` : page,
    due: kind === 'review' ? at : null,
  };
}
