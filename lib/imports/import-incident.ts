import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import type { Context } from '@/lib/context';
import { AppError } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { historyOf, markOf } from '@/lib/imports/history';
import { ImportIncident } from '@/lib/imports/schema';
import { Strangers } from '@/lib/imports/strangers';
import { writeTicket } from '@/lib/imports/write-ticket';
import { resolveFunction } from '@/lib/people/resolve';
import { soleInForce } from '@/lib/rules/in-force';

export type Outcome = 'created' | 'updated' | 'unchanged' | 'kept';

/**
 * Takes over one incident of another desk with its history, whole or not at all. The same rows change nothing; changed
 * rows bring the ticket up to date, unless somebody has worked on it here since (behaviour 98).
 */
export const importIncident = defineAct({
  name: 'import.incident',
  capabilities: ['import.run'],
  schema: ImportIncident,
  target: (input) => input.number,
  async run(ctx, input): Promise<Outcome> {
    const desk = input.functionKey
      ? await resolveFunction(ctx.tx, input.functionKey, 'function')
      : await ctx.tx.function.findFirst({ where: { isDefault: true, active: true } });
    if (!desk) throw new AppError('UNAVAILABLE', 'No function takes imports; name one in the mapping.');
    authorise(ctx, 'import.run', { functionId: desk.id });
    // Two imports at once would make the same people twice.
    await ctx.tx.$executeRaw`SELECT pg_advisory_xact_lock(4119, hashtext(${input.source}))`;
    const place = { source: input.source, noun: 'incident', externalId: input.number };
    const ref = await ctx.tx.externalRef.findUnique({ where: { source_noun_externalId: place } });
    if (ref?.hash === input.hash) return unchanged(ctx, 'unchanged');
    if (ref && (await workedOnHere(ctx, ref.subjectId))) return unchanged(ctx, 'kept');

    const ids = await idsOf(ctx, input, desk.id);
    const ticket = await writeTicket(ctx, input, { desk, ids, ticketId: ref?.subjectId ?? null });
    const told = ref ? await toldAlready(ctx, ticket.id) : new Set<string>();
    for (const { type, at, by, data } of historyOf(input, ids))
      if (!told.has(markOf({ type, at, data })))
        record(ctx, type, { ticket, data, at, actorId: by ? ids.person(by) : undefined });
    record(ctx, 'ticket.imported', { ticket, data: { source: input.source, externalNumber: input.number } });
    await ctx.tx.externalRef.upsert({
      where: { source_noun_externalId: place },
      create: { ...place, subjectId: ticket.id, hash: input.hash },
      update: { hash: input.hash },
    });
    return ref ? 'updated' : 'created';
  },
});

function unchanged(ctx: Context, outcome: Outcome): Outcome {
  ctx.unchanged = true;
  return outcome;
}

const workedOnHere = async (ctx: Context, ticketId: string) =>
  (await ctx.tx.event.count({ where: { ticketId, actorKind: { not: 'import' } } })) > 0;

async function toldAlready(ctx: Context, ticketId: string): Promise<Set<string>> {
  const events = await ctx.tx.event.findMany({ where: { ticketId, actorKind: 'import' } });
  return new Set(
    events.map(({ type, at, data }) => markOf({ type: type as 'ticket.logged', at, data: data as object })),
  );
}

/** Everybody and every group that the incident names, found or made, and the words for waiting. */
async function idsOf(ctx: Context, input: ImportIncident, functionId: string) {
  const named = (names: readonly (string | null)[]) => [...new Set(names.filter((name) => name !== null))];
  const people = named([
    ...[input.requester, input.openedBy, input.resolvedBy, input.assignee],
    ...input.changes.flatMap(({ by, assignee }) => [by, assignee]),
  ]);
  const teams = named([input.team, ...input.changes.map(({ team }) => team)]);
  const strangers = new Strangers(ctx, input.source, functionId);
  await strangers.recall(people, teams);
  const peopleIds = new Map<string, string>();
  for (const name of people) peopleIds.set(name, await strangers.person(name, input.openedAt));
  const teamIds = new Map<string, string>();
  for (const name of teams) teamIds.set(name, await strangers.team(name, input.teamPrefix));
  const { reasons } = (await soleInForce(ctx.tx, 'waitingReasons', functionId)).content;
  const reasonFor = (customer: boolean) =>
    (reasons.find((reason) => reason.customer === customer) ?? reasons[0])?.key ?? '';
  return {
    functionId,
    person: (name: string) => peopleIds.get(name) ?? '',
    team: (name: string) => teamIds.get(name) ?? '',
    waitingReason: (waitingFor: 'customer' | 'internal' | null) => reasonFor(waitingFor === 'customer'),
  };
}
