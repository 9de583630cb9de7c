import type { Tx } from '@/lib/context';
import type { Actor } from '@/lib/csmg/actor';
import { can } from '@/lib/csmg/can';
import { bestFit } from '@/lib/procedures/fits';
import { listInForceAt, pinnedVersion } from '@/lib/rules/in-force';
import type { ProcedureContent, ProcedureStep } from '@/lib/rules/kinds/procedure';
import { detailRow } from '@/lib/tickets/claim';
import { isOpen } from '@/lib/tickets/lifecycle';
import type { Ticket } from '@/prisma/generated/client';

export interface Settled {
  personId: string;
  name: string;
  level: number | null;
  at: Date;
  skipped: boolean;
  reason: string | null;
}

/** How far a ticket has come by the procedure that guides it. */
export interface ProcedureStanding {
  ruleId: string;
  key: string;
  title: string;
  versionId: string;
  number: number;
  runId: string | null;
  purpose: string;
  passOn: readonly string[];
  steps: (ProcedureStep & { settled: Settled | null })[];
  /** Mandatory steps that are neither done nor skipped. */
  open: ProcedureStep[];
}

type Guided = Pick<Ticket, 'id' | 'kind' | 'serviceId' | 'category' | 'functionId' | 'createdAt'>;

/**
 * The procedure for a ticket: the version it was begun under, else the one in force when the ticket was logged, so that
 * a later version never binds older work. Null where none holds.
 */
export async function procedureOf(tx: Tx, ticket: Guided): Promise<ProcedureStanding | null> {
  const all = await listInForceAt(tx, 'procedure', ticket.createdAt);
  if (all.length === 0) return null;
  const service = ticket.serviceId
    ? await tx.rule.findUnique({ where: { id: ticket.serviceId }, select: { key: true } })
    : null;
  const found = bestFit(all, { ...ticket, service: service?.key });
  if (!found) return null;
  const run = await tx.procedureRun.findUnique({
    where: { ticketId_ruleId: { ticketId: ticket.id, ruleId: found.ruleId } },
    include: { steps: true, version: { select: { number: true } } },
  });
  const content: ProcedureContent = run ? await pinnedVersion(tx, 'procedure', run.versionId) : found.content;
  const done = run?.steps ?? [];
  const people = await tx.person.findMany({
    where: { id: { in: done.map((step) => step.personId) } },
    select: { id: true, name: true },
  });
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? '';
  const steps = content.steps.map((step) => {
    const row = done.find((one) => one.step === step.key);
    return { ...step, settled: row ? { ...row, name: nameOf(row.personId) } : null };
  });
  return {
    ...{ ruleId: found.ruleId, key: found.key, title: found.title, purpose: content.purpose, passOn: content.passOn },
    versionId: run?.versionId ?? found.versionId,
    number: run?.version.number ?? found.number,
    runId: run?.id ?? null,
    steps,
    open: steps.filter((step) => step.mandatory && !step.settled),
  };
}

/** What this reader may do with the steps: tick and skip them, and take back which. */
export function handsOn(
  actor: Actor,
  now: Date,
  ticket: Parameters<typeof detailRow>[0],
  { steps }: ProcedureStanding,
): { mayWork: boolean; mayUndo: string[] } {
  const row = detailRow(ticket);
  const open = isOpen(ticket.state);
  const mine = ({ settled }: ProcedureStanding['steps'][number]) =>
    settled !== null &&
    can(actor, 'ticket.correct', now, { ...row, authorId: settled.personId, authoredAt: settled.at }).allowed;
  return {
    mayWork: open && can(actor, 'ticket.note', now, row).allowed,
    mayUndo: open ? steps.filter(mine).map((step) => step.key) : [],
  };
}
