import type { Tx } from '@/lib/context';
import { conflict } from '@/lib/errors';
import { parseContent } from '@/lib/rules/content';
import { findInForce } from '@/lib/rules/in-force';
import { OPEN_STATES } from '@/lib/tickets/lifecycle';
import { ladderFor, type Promised, pinnedPromise } from '@/lib/tickets/promise';
import { Prisma, type Rule, type Ticket } from '@/prisma/generated/client';

const { sql } = Prisma;

/** Where a ticket keeps the version of each rule that promises are made of. */
const PINS = {
  calendar: sql`t."calendarVersionId"`,
  serviceLevel: sql`t."serviceLevelVersionId"`,
  ladder: sql`t."ladderVersionId"`,
};
export type PromiseRule = Rule & { kind: keyof typeof PINS };
export const isPromiseRule = (rule: Rule): rule is PromiseRule => rule.kind in PINS;

type Pins = Pick<Ticket, 'serviceLevelVersionId' | 'calendarVersionId' | 'ladderVersionId'>;

/** Open tickets promised under an earlier version of this rule, those due first on top. */
export async function affectedTickets(
  tx: Tx,
  rule: PromiseRule,
  sight: Prisma.Sql,
  limit: number,
): Promise<{ id: string; reference: string }[]> {
  const open = Prisma.join(OPEN_STATES.map((state) => sql`${state}::"TicketState"`));
  return tx.$queryRaw<{ id: string; reference: string }[]>(sql`
    SELECT t.id, t.reference FROM "Ticket" t
    WHERE t.state IN (${open}) AND ${sight}
      AND ${PINS[rule.kind]} IN (SELECT v.id FROM "RuleVersion" v WHERE v."ruleId" = ${rule.id}::uuid AND v.id IS DISTINCT FROM ${rule.inForceId}::uuid)
    ORDER BY t."dueOrder", t.id LIMIT ${limit}`);
}

/** What a ticket would be promised if this version counted for it too. @throws CONFLICT when nothing is in force */
export async function promiseUnder(
  tx: Tx,
  rule: PromiseRule,
  ticket: Pins,
  version: { id: string; content: unknown },
): Promise<{ before: Promised; next: Promised }> {
  const before = await pinnedPromise(tx, ticket);
  if (!before) throw conflict('This ticket has no promise that could be changed.');
  // Parsed anew and not kept: a preview may look at a draft, whose content still changes under its id.
  if (rule.kind === 'calendar') {
    const calendar = parseContent('calendar', version.content);
    return { before, next: { ...before, calendar, calendarVersionId: version.id } };
  }
  if (rule.kind === 'ladder') {
    const { steps } = parseContent('ladder', version.content);
    return { before, next: { ...before, ladder: steps, ladderVersionId: version.id } };
  }
  const level = parseContent('serviceLevel', version.content);
  const calendar = await findInForce(tx, 'calendar', level.calendar);
  if (!calendar) throw conflict(`The calendar “${level.calendar}” is not in force.`);
  return {
    before,
    next: {
      ...{ level, levelVersionId: version.id },
      ...{ calendar: calendar.content, calendarVersionId: calendar.versionId },
      ...(await ladderFor(tx, level)),
    },
  };
}
