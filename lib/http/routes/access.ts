import { z } from '@hono/zod-openapi';
import { type AccessView, findAccess, listLiveAccess, listOwnAccess } from '@/lib/access/queries';
import { renewAccess } from '@/lib/access/renew';
import { revokeAccess } from '@/lib/access/revoke';
import type { Act } from '@/lib/act';
import { prisma } from '@/lib/db/client';
import { bodyObject } from '@/lib/http/body-object';
import { defineRoute, ok, type Route } from '@/lib/http/route';
import { IdCursor, Limit, page } from '@/lib/http/shapes/common';
import { AccessShape, presentAccess } from '@/lib/http/shapes/request';
import { performIn } from '@/lib/perform';
import type { AccessGrant } from '@/prisma/generated/client';

const list = defineRoute({
  method: 'get',
  path: '/access',
  tag: 'Requests',
  summary: 'Live access: what you hold, what you own, or what your desks keep',
  query: z.strictObject({
    which: z.enum(['held', 'owned', 'live'], 'One of: held, owned, live').default('held'),
    limit: Limit,
    cursor: IdCursor,
  }),
  answers: { 200: page(AccessShape) },
  async handle({ actor, now, query: { which, limit, cursor } }) {
    if (which !== 'live') return ok(pageOf((await listOwnAccess(prisma, actor))[which], limit, cursor));
    const { items, next } = await listLiveAccess(prisma, actor, now, { limit, after: cursor });
    return ok({ items: items.map(presentAccess), next });
  },
});

/** One person's accesses are few: they are read whole and given out a page at a time. */
function pageOf(own: readonly AccessView[], limit: number, after: string | undefined) {
  const begin = after ? own.findIndex((one) => one.id === after) + 1 : 0;
  const items = own.slice(begin, begin + limit);
  return { items: items.map(presentAccess), next: own.length > begin + limit ? (items.at(-1)?.id ?? null) : null };
}

const verb = (name: string, summary: string, act: Act<z.ZodObject, AccessGrant>): Route =>
  defineRoute({
    method: 'post',
    path: `/access/{id}/${name}`,
    tag: 'Requests',
    summary,
    body: act.schema.omit({ id: true }),
    answers: { 200: AccessShape },
    handle: (call) =>
      call.once(async (tx) => {
        const input = { ...bodyObject(call.body, ['id']), id: call.params.id };
        const { value } = await performIn(tx, act, { actor: call.actor, now: call.now }, input);
        return ok(presentAccess(await findAccess(tx, value.id)));
      }),
  });

export const ACCESS_ROUTES = [
  list,
  verb('renew', 'Prolong it: its owner alone does, and never their own', renewAccess),
  verb('revoke', 'End it before its date, with the reason', revokeAccess),
];
