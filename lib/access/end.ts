import type { Context } from '@/lib/context';
import { record } from '@/lib/events/record';
import { newId } from '@/lib/id';
import { pinnedVersion } from '@/lib/rules/in-force';
import type { AccessGrant, FulfilmentTask, Rule, Ticket } from '@/prisma/generated/client';

type Whole = AccessGrant & { rule: Rule; ticket: Ticket };
const whole = { rule: true, ticket: true } as const;
const about = (grant: Whole) => ({
  grantId: grant.id,
  kind: 'accessItem',
  key: grant.rule.key,
  personId: grant.personId,
});

/** An access is over: taken away by somebody, or at its date. What is still to be done about it stays a task. */
export async function endGrant(ctx: Context, id: string, cause: 'revoked' | 'expired', reason?: string): Promise<void> {
  const grant = await ctx.tx.accessGrant.findUniqueOrThrow({ where: { id }, include: whole });
  if (grant.endedAt) return;
  await ctx.tx.accessGrant.update({
    where: { id },
    data: { endedAt: ctx.now, endedById: ctx.actor.id, endedBy: cause },
  });
  record(ctx, 'access.ended', {
    ticket: grant.ticket,
    subjectId: grant.personId,
    reason,
    data: { ...about(grant), cause },
  });
}

/** The task to take an access away, due when it ends; made once. */
export async function makeRevokeTask(ctx: Context, id: string): Promise<FulfilmentTask | null> {
  const grant = await ctx.tx.accessGrant.findUniqueOrThrow({ where: { id }, include: { ...whole, person: true } });
  if (grant.revokeTaskId) return null;
  const item = await pinnedVersion(ctx.tx, 'accessItem', grant.versionId);
  const team = item.teamKey ? await ctx.tx.team.findUnique({ where: { key: item.teamKey } }) : null;
  const taskId = newId(ctx.now);
  const title = `Take “${grant.rule.title}” away from ${grant.person.name}`;
  const task = await ctx.tx.fulfilmentTask.create({
    data: {
      ...{ id: taskId, ticketId: grant.ticketId, functionId: grant.functionId, grantId: id, does: 'revokeAccess' },
      ...{ key: `take-away-${taskId}`, title, words: title, position: 1000, mandatory: false },
      ...{ state: 'ready', readyAt: ctx.now, dueAt: grant.until },
      teamId: team?.functionId === grant.functionId ? team.id : null,
    },
  });
  await ctx.tx.accessGrant.update({ where: { id }, data: { revokeTaskId: taskId } });
  record(ctx, 'access.revokeDue', {
    ticket: grant.ticket,
    subjectId: grant.personId,
    data: { ...about(grant), taskId, until: grant.until.toISOString() },
  });
  return task;
}
