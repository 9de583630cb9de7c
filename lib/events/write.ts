import type { Context } from '@/lib/context';
import { levelIn } from '@/lib/csmg/actor';
import { queueFollowUps } from '@/lib/jobs/queue';
import type { Prisma } from '@/prisma/generated/client';

export const EVENT_CHANNEL = 'sextant_events';

/** Writes the act's events, queues what follows from them and tells the listeners, all inside its transaction. */
export async function writeEvents(ctx: Context): Promise<void> {
  if (ctx.recorded.length === 0) return;
  const { actor } = ctx;
  await ctx.tx.event.createMany({
    data: ctx.recorded.map((event) => ({
      id: event.id,
      at: event.at ?? ctx.now,
      type: event.type,
      subjectId: event.subjectId,
      ticketId: event.ticketId,
      functionId: event.functionId,
      actorId: event.actorId ?? actor.id,
      actorKind: ctx.source ?? actor.kind,
      // A level held here says nothing of an act that was done elsewhere.
      actorLevel: event.at
        ? null
        : ((event.decision ?? ctx.decision)?.level ??
          (event.functionId ? levelIn(actor, event.functionId, ctx.now) : null)),
      deputyForId: (event.decision ?? ctx.decision)?.deputyFor?.personId ?? null,
      viaId: ctx.via?.id ?? null,
      reason: event.reason,
      data: event.data as Prisma.InputJsonObject,
    })),
  });
  // What happened elsewhere long ago is nobody's news (behaviour 98).
  if (ctx.source !== 'import') await queueFollowUps(ctx.tx, ctx.recorded);
  await notifyListeners(ctx);
}

/** Ids and types only: NOTIFY carries less than 8 kB, and what a listener may see is decided where it is shown. */
async function notifyListeners(ctx: Context): Promise<void> {
  const tickets = new Map<string, { t: string; f: string | null; y: string[] }>();
  for (const event of ctx.recorded) {
    const key = event.ticketId ?? event.subjectId ?? event.id;
    const entry = tickets.get(key) ?? { t: key, f: event.functionId, y: [] };
    if (entry.y.length < 12) entry.y.push(event.type);
    tickets.set(key, entry);
  }
  const payloads = [...tickets.values()].slice(0, 25).map((entry) => JSON.stringify({ ...entry, a: ctx.actor.id }));
  await ctx.tx.$executeRaw`SELECT pg_notify(${EVENT_CHANNEL}, payload) FROM unnest(${payloads}::text[]) AS payload`;
}
