import { findApprovalLink } from '@/lib/approvals/link';
import { workHasBegun } from '@/lib/approvals/work-begun';
import { type AnswerLine, answerLines } from '@/lib/catalogue/answer-lines';
import type { Tx } from '@/lib/context';
import type { Actor } from '@/lib/csmg/actor';
import { pinnedVersion } from '@/lib/rules/in-force';
import type { Prisma } from '@/prisma/generated/client';

const shown = {
  person: { select: { id: true, name: true } },
  delegate: { select: { id: true, name: true } },
  run: {
    include: { ticket: { include: { requester: { select: { name: true } }, service: { select: { title: true } } } } },
  },
} satisfies Prisma.ApprovalAskInclude;
type Row = Prisma.ApprovalAskGetPayload<{ include: typeof shown }>;

export interface AskView {
  id: string;
  reference: string;
  subject: string;
  description: string;
  requester: string;
  service: string | null;
  stage: string;
  /** In whose place, where it was put to somebody else. */
  chief: string | null;
  state: string;
  note: string | null;
  at: Date;
  decidedAt: Date | null;
  expiresAt: Date | null;
  answers: AnswerLine[];
  /** Decided, and nobody has begun: it can still be changed. */
  changeable: boolean;
}

const LATELY = 30 * 86_400_000;
const MOST = 50;

/** What waits for this person's word, oldest first, and what they decided lately. */
export async function listAsksFor(tx: Tx, actor: Actor, now: Date): Promise<{ open: AskView[]; decided: AskView[] }> {
  const mine = { OR: [{ personId: actor.id }, { delegateId: actor.id }] };
  const [open, decided] = await Promise.all([
    tx.approvalAsk.findMany({
      where: { ...mine, state: 'asked', run: { ticket: { state: 'approval' } } },
      include: shown,
      orderBy: [{ askedAt: 'asc' }, { id: 'asc' }],
      take: MOST,
    }),
    tx.approvalAsk.findMany({
      where: {
        ...mine,
        state: { in: ['approved', 'refused'] },
        decidedAt: { gte: new Date(now.getTime() - LATELY) },
      },
      include: shown,
      orderBy: [{ decidedAt: 'desc' }, { id: 'desc' }],
      take: 20,
    }),
  ]);
  return {
    open: await Promise.all(open.map((row) => viewOf(tx, row, actor.id))),
    decided: await Promise.all(decided.map((row) => viewOf(tx, row, actor.id))),
  };
}

/** The same a page at a time, for programs: what waits, the oldest first, or what was decided, the latest first. */
export async function pageAsks(
  tx: Tx,
  actor: Actor,
  which: 'open' | 'decided',
  { after, limit }: { after?: string; limit: number },
): Promise<{ items: AskView[]; next: string | null }> {
  const mine = { OR: [{ personId: actor.id }, { delegateId: actor.id }] };
  const rows = await tx.approvalAsk.findMany({
    where:
      which === 'open'
        ? { ...mine, state: 'asked', run: { ticket: { state: 'approval' } } }
        : { ...mine, state: { in: ['approved', 'refused'] } },
    include: shown,
    // Ids are in the order of time.
    orderBy: { id: which === 'open' ? 'asc' : 'desc' },
    ...(after ? { cursor: { id: after }, skip: 1 } : {}),
    take: limit + 1,
  });
  const items = await Promise.all(rows.slice(0, limit).map((row) => viewOf(tx, row, actor.id)));
  return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}

/** How many wait, for the mark beside the navigation; counted up to a cap. */
export async function countAsksFor(tx: Tx, actor: Actor): Promise<number> {
  const rows = await tx.approvalAsk.findMany({
    where: {
      OR: [{ personId: actor.id }, { delegateId: actor.id }],
      state: 'asked',
      run: { ticket: { state: 'approval' } },
    },
    select: { id: true },
    take: 100,
  });
  return rows.length;
}

async function viewOf(tx: Tx, row: Row, me: string): Promise<AskView> {
  const { ticket } = row.run;
  const rule = await pinnedVersion(tx, 'approvalRule', row.run.versionId);
  const decided = row.state === 'approved' || row.state === 'refused';
  const over = ticket.state === 'cancelled' && row.run.state !== 'refused';
  return {
    id: row.id,
    ...{ reference: ticket.reference, subject: ticket.subject, description: ticket.description },
    ...{ requester: ticket.requester.name, service: ticket.service?.title ?? null },
    stage: rule.stages[row.stage]?.title ?? '',
    chief: row.personId === me ? null : row.person.name,
    ...{ state: row.state, note: row.note, at: row.askedAt, decidedAt: row.decidedAt, expiresAt: row.expiresAt },
    answers: await answerLines(tx, ticket.id),
    changeable: decided && !over && !(await workHasBegun(tx, ticket)),
  };
}

/** The question behind the link of a mail; null when it is used, has run out, or is decided already. Looking spends nothing. */
export async function askByLink(tx: Tx, token: string, now: Date): Promise<{ ask: AskView; personId: string } | null> {
  const link = await findApprovalLink(tx, token, now);
  if (!link) return null;
  const row = await tx.approvalAsk.findUnique({ where: { id: link.askId }, include: shown });
  if (row?.state !== 'asked' || row.run.ticket.state !== 'approval') return null;
  return { ask: await viewOf(tx, row, link.personId), personId: link.personId };
}

export interface StandIn {
  id: string;
  name: string;
  from: Date;
  to: Date;
}

/** Who stands in for this person, now or later. */
export async function listStandIns(tx: Tx, actor: Actor, now: Date): Promise<StandIn[]> {
  const rows = await tx.approvalDelegate.findMany({
    where: { personId: actor.id, endedAt: null, to: { gt: now } },
    include: { delegate: { select: { name: true } } },
    orderBy: { from: 'asc' },
    take: 10,
  });
  return rows.map(({ id, from, to, delegate }) => ({ id, from, to, name: delegate.name }));
}
