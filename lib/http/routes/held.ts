import { z } from '@hono/zod-openapi';
import type { Act } from '@/lib/act';
import { prisma } from '@/lib/db/client';
import { notFound } from '@/lib/errors';
import { bodyObject } from '@/lib/http/body-object';
import { defineRoute, ok, type Route } from '@/lib/http/route';
import { IdCursor, Limit, page } from '@/lib/http/shapes/common';
import { HeldShape, presentHeld } from '@/lib/http/shapes/held';
import { performIn } from '@/lib/perform';
import { approveHeld } from '@/lib/supervision/approve';
import { editHeld } from '@/lib/supervision/edit';
import { findHeld, listMyHeld, listToCheck } from '@/lib/supervision/queries';
import { returnHeld } from '@/lib/supervision/return';
import { takeOverHeld } from '@/lib/supervision/take-over';
import type { Held } from '@/prisma/generated/client';

const list = defineRoute({
  method: 'get',
  path: '/held',
  tag: 'Held',
  summary: 'What waits for your check, or your own that was held',
  query: z.strictObject({
    which: z.enum(['to-check', 'mine'], 'One of: to-check, mine').default('to-check'),
    limit: Limit,
    cursor: IdCursor,
  }),
  answers: { 200: page(HeldShape) },
  async handle({ actor, now, query: { which, limit, cursor } }) {
    const { items, next } =
      which === 'mine'
        ? { items: await listMyHeld(prisma, actor, limit), next: null }
        : await listToCheck(prisma, actor, now, { limit, after: cursor });
    return ok({ items: items.map(presentHeld), next });
  },
});

const read = defineRoute({
  method: 'get',
  path: '/held/{id}',
  tag: 'Held',
  summary: 'One held act',
  answers: { 200: HeldShape },
  async handle({ actor, now, params }) {
    const found = await findHeld(prisma, actor, now, params.id ?? '');
    if (!found) throw notFound('held act');
    return ok(presentHeld(found));
  },
});

const check = (verb: string, summary: string, act: Act<z.ZodObject, Held>): Route =>
  defineRoute({
    method: 'post',
    path: `/held/{id}/${verb}`,
    tag: 'Held',
    summary,
    body: act.schema.omit({ id: true }),
    answers: { 200: HeldShape },
    handle: (call) =>
      call.once(async (tx) => {
        const input = { ...bodyObject(call.body, ['id']), id: call.params.id };
        const { value, unchanged } = await performIn(tx, act, { actor: call.actor, now: call.now }, input);
        const found = await findHeld(tx, call.actor, call.now, value.id);
        const body = found ? presentHeld(found) : { id: value.id, state: value.state };
        return ok(unchanged ? { ...body, unchanged } : body);
      }),
  });

export const HELD_ROUTES = [
  list,
  read,
  check('approve', 'Let it go out exactly as it was written', approveHeld),
  check('edit', 'Let it go out with your changes', editHeld),
  check('return', 'Send it back to its author with a reason', returnHeld),
  check('take-over', 'Send it in your own name', takeOverHeld),
];
