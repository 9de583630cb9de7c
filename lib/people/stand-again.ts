import type { Context } from '@/lib/context';
import { newId } from '@/lib/id';
import type { LevelHolding } from '@/prisma/generated/client';

const lives = ({ from, to }: Pick<LevelHolding, 'from' | 'to'>) => to === null || to > from;
const followers = async ({ tx }: Context, id: string) =>
  (await tx.levelHolding.findMany({ where: { resumesAfterId: id } })).filter(lives);

/**
 * A level until a day stands in for the one before it: what was held until now (`ended`, as it was before) stands again
 * from that end, as far as it would have lasted. One without an end takes its place for good; the same level until a
 * day is that level with an end.
 * @returns the level that stands again; null where none does
 */
export async function standAgain(ctx: Context, ended: LevelHolding, by: LevelHolding): Promise<number | null> {
  const { to } = by;
  if (to && ended.level !== by.level && (ended.to === null || ended.to > to)) {
    const next = await ctx.tx.levelHolding.create({
      data: { ...ended, id: newId(ctx.now), from: to, resumesAfterId: by.id, createdAt: ctx.now },
    });
    await ctx.tx.levelHolding.updateMany({ where: { resumesAfterId: ended.id }, data: { resumesAfterId: next.id } });
    return ended.level;
  }
  let again: number | null = null;
  for (const next of await followers(ctx, ended.id)) {
    if (to && (next.to === null || next.to > to)) {
      await ctx.tx.levelHolding.update({ where: { id: next.id }, data: { from: to, resumesAfterId: by.id } });
      again ??= next.level;
    } else {
      again ??= await standAgain(ctx, next, by);
      // It never began, so nothing was done by it.
      await ctx.tx.levelHolding.delete({ where: { id: next.id } });
    }
  }
  return again;
}

/** What was to stand again from the very moment at which another level begins never did. */
export async function dropUnbegun(ctx: Context, ended: readonly LevelHolding[], from: Date): Promise<void> {
  const ids = ended.flatMap((one) => (one.resumesAfterId && one.from >= from ? [one.id] : []));
  await ctx.tx.levelHolding.deleteMany({ where: { id: { in: ids } } });
}

/** It ended sooner than it was to: what stands again after it does so from there. */
export async function standSooner(ctx: Context, ended: LevelHolding, at: Date): Promise<number | null> {
  const next = await followers(ctx, ended.id);
  for (const { id } of next) await ctx.tx.levelHolding.update({ where: { id }, data: { from: at } });
  return next[0]?.level ?? null;
}
