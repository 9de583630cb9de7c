import type { Tx } from '@/lib/context';
import type { Actor } from '@/lib/csmg/actor';
import { can } from '@/lib/csmg/can';
import { inSight, loadMatter } from '@/lib/proposals/claim';
import { type ProposalDeciders, proposalDeciders } from '@/lib/proposals/deciders';
import { labelOf, sentenceOf, tasksNamed } from '@/lib/proposals/label';
import { decidableSql } from '@/lib/proposals/reach-sql';
import { Prisma, type Proposal } from '@/prisma/generated/client';

const { sql } = Prisma;
const CAP = 100;

export interface ProposalView extends Proposal {
  /** What it would do in a sentence, else the right in our words. */
  label: string;
  overdue: boolean;
  author: string;
  decider: string | null;
  ticket: { reference: string; subject: string; version: number } | null;
}

interface Page {
  after?: string;
  limit?: number;
}
type Listed = Promise<{ items: ProposalView[]; next: string | null }>;

/** Proposals that wait for somebody like this actor, those to be reviewed first on top; one's own are never among them. */
export async function listToDecide(tx: Tx, actor: Actor, now: Date, page: Page = {}): Listed {
  const limit = Math.min(page.limit ?? 50, 200);
  const after = page.after
    ? sql`AND (p."reviewBy", p.id) > (SELECT x."reviewBy", x.id FROM "Proposal" x WHERE x.id = ${page.after}::uuid)`
    : sql``;
  const rows = await tx.$queryRaw<{ id: string }[]>(sql`
    SELECT p.id FROM "Proposal" p LEFT JOIN "Ticket" t ON t.id = p."ticketId"
    WHERE p.state = 'submitted' AND ${await decidableSql(tx, actor, now)} ${after}
    ORDER BY p."reviewBy", p.id LIMIT ${limit + 1}`);
  const ids = rows.slice(0, limit).map((row) => row.id);
  const found = await tx.proposal.findMany({
    where: { id: { in: ids } },
    orderBy: [{ reviewBy: 'asc' }, { id: 'asc' }],
  });
  return { items: await viewsOf(tx, found, now), next: rows.length > limit ? (ids.at(-1) ?? null) : null };
}

/** How many wait for somebody like this actor, at most 100. */
export async function countToDecide(tx: Tx, actor: Actor, now: Date): Promise<number> {
  const [row] = await tx.$queryRaw<{ count: number }[]>(
    sql`SELECT count(*)::int AS count FROM (${await toDecideSql(tx, actor, now)}) x`,
  );
  return row?.count ?? 0;
}

/** A row for each that waits for somebody like this actor, at most 100: part of a larger question. */
export const toDecideSql = async (tx: Tx, actor: Actor, now: Date): Promise<Prisma.Sql> => sql`
  SELECT 1 FROM "Proposal" p LEFT JOIN "Ticket" t ON t.id = p."ticketId"
  WHERE p.state = 'submitted' AND ${await decidableSql(tx, actor, now)} LIMIT ${CAP}`;

/** One's own proposals, newest first, with what became of them. */
export async function listMyProposals(tx: Tx, actor: Actor, now: Date, page: Page = {}): Listed {
  return listBy(tx, { authorId: actor.id }, now, page);
}

/** What this actor decided, newest first. */
export async function listDecided(tx: Tx, actor: Actor, now: Date, page: Page = {}): Listed {
  return listBy(tx, { deciderId: actor.id }, now, page);
}

async function listBy(tx: Tx, where: Prisma.ProposalWhereInput, now: Date, page: Page): Listed {
  const limit = Math.min(page.limit ?? 50, 200);
  // Ids are ordered by time, so that the id alone is the cursor.
  const found = await tx.proposal.findMany({
    where: { ...where, ...(page.after ? { id: { lt: page.after } } : {}) },
    orderBy: { id: 'desc' },
    take: limit + 1,
  });
  const items = await viewsOf(tx, found.slice(0, limit), now);
  return { items, next: found.length > limit ? (items.at(-1)?.id ?? null) : null };
}

export interface ProposalDetail extends ProposalView {
  mine: boolean;
  /** Whether this actor could accept, return or reject it now. */
  mayDecide: boolean;
  /** Nobody who carries it is left and this actor is next: it may be returned or rejected. */
  nextUp: boolean;
  holds: readonly number[];
  /** Who else decides, by name; null once it is decided. */
  deciders: ProposalDeciders | null;
}

/** One proposal; null out of sight. */
export async function findProposal(tx: Tx, actor: Actor, now: Date, id: string): Promise<ProposalDetail | null> {
  const matter = await loadMatter(tx, id);
  if (!matter || !inSight({ actor, now }, matter)) return null;
  const [view] = await viewsOf(tx, [matter.proposal], now);
  if (!view) return null;
  const decision = can(actor, matter.capability, now, matter.row, matter.facts);
  const mine = view.authorId === actor.id;
  const { holds } = decision;
  const open = view.state === 'submitted';
  const deciders = open ? await proposalDeciders(tx, matter, holds, now) : null;
  const mayDecide = !mine && open && decision.allowed;
  const nextUp = !mayDecide && deciders?.by === 'next-up' && deciders.people.some((one) => one.id === actor.id);
  return { ...view, mine, holds, deciders, mayDecide, nextUp };
}

async function viewsOf(tx: Tx, proposals: readonly Proposal[], now: Date): Promise<ProposalView[]> {
  const people = await tx.person.findMany({
    where: { id: { in: proposals.flatMap((one) => [one.authorId, one.deciderId ?? one.authorId]) } },
    select: { id: true, name: true },
  });
  const tickets = await tx.ticket.findMany({
    where: { id: { in: proposals.flatMap((one) => (one.ticketId ? [one.ticketId] : [])) } },
    select: { id: true, reference: true, subject: true, version: true },
  });
  const tasks = await tx.fulfilmentTask.findMany({
    where: { id: { in: tasksNamed(proposals) } },
    select: { id: true, title: true },
  });
  const titles = Object.fromEntries(tasks.map(({ id, title }) => [id, title]));
  const nameOf = (id: string | null) => people.find((person) => person.id === id)?.name ?? null;
  return proposals.map((proposal) => ({
    ...proposal,
    label: sentenceOf(proposal, titles) ?? labelOf(proposal.capability) ?? proposal.act,
    overdue: proposal.state === 'submitted' && proposal.reviewBy < now,
    author: nameOf(proposal.authorId) ?? '',
    decider: nameOf(proposal.deciderId),
    ticket: tickets.find((ticket) => ticket.id === proposal.ticketId) ?? null,
  }));
}
