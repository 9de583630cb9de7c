import type { Tx } from '@/lib/context';
import { conflict } from '@/lib/errors';
import { findInForce, pinnedVersion } from '@/lib/rules/in-force';
import { OPEN_STATES } from '@/lib/tickets/lifecycle';
import { type Promised, pinnedPromise } from '@/lib/tickets/promise';
import { Prisma, type Rule, type Ticket } from '@/prisma/generated/client';

const { sql } = Prisma;

/** Rules that promises are made of. */
export type PromiseRule = Rule & { kind: 'calendar' | 'serviceLevel' };
export const isPromiseRule = (rule: Rule): rule is PromiseRule =>
  rule.kind === 'calendar' || rule.kind === 'serviceLevel';

type Pins = Pick<Ticket, 'serviceLevelVersionId' | 'calendarVersionId'>;

/** Open tickets promised under an earlier version of this rule, those due first on top. */
export async function affectedTickets(
  tx: Tx,
  rule: PromiseRule,
  sight: Prisma.Sql,
  limit: number,
): Promise<{ id: string; reference: string }[]> {
  const pin = rule.kind === 'calendar' ? sql`t."calendarVersionId"` : sql`t."serviceLevelVersionId"`;
  const open = Prisma.join(OPEN_STATES.map((state) => sql`${state}::"TicketState"`));
  return tx.$queryRaw<{ id: string; reference: string }[]>(sql`
    SELECT t.id, t.reference FROM "Ticket" t
    WHERE t.state IN (${open}) AND ${sight}
      AND ${pin} IN (SELECT v.id FROM "RuleVersion" v WHERE v."ruleId" = ${rule.id}::uuid AND v.id IS DISTINCT FROM ${rule.inForceId}::uuid)
    ORDER BY t."dueOrder", t.id LIMIT ${limit}`);
}

/** What a ticket would be promised if the version in force counted for it too. @throws CONFLICT when nothing is in force */
export async function promiseUnder(
  tx: Tx,
  rule: PromiseRule,
  ticket: Pins,
): Promise<{ before: Promised; next: Promised }> {
  const before = await pinnedPromise(tx, ticket);
  if (!before || !rule.inForceId) throw conflict('No version is in force that could be applied.');
  if (rule.kind === 'calendar') {
    const calendar = await pinnedVersion(tx, 'calendar', rule.inForceId);
    return { before, next: { ...before, calendar, calendarVersionId: rule.inForceId } };
  }
  const level = await pinnedVersion(tx, 'serviceLevel', rule.inForceId);
  const calendar = await findInForce(tx, 'calendar', level.calendar);
  if (!calendar) throw conflict(`The calendar “${level.calendar}” is not in force.`);
  return {
    before,
    next: { level, levelVersionId: rule.inForceId, calendar: calendar.content, calendarVersionId: calendar.versionId },
  };
}
