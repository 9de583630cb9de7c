import { z } from '@hono/zod-openapi';
import { endDelegate, nameDelegate } from '@/lib/approvals/delegate';
import { listStandIns, pageAsks } from '@/lib/approvals/queries';
import { prisma } from '@/lib/db/client';
import { bodyObject } from '@/lib/http/body-object';
import { defineRoute, ok } from '@/lib/http/route';
import { IdCursor, Limit, page } from '@/lib/http/shapes/common';
import { AskShape, presentAsk, presentStandIn, StandInShape } from '@/lib/http/shapes/request';
import { performIn } from '@/lib/perform';

const list = defineRoute({
  method: 'get',
  path: '/approvals',
  tag: 'Requests',
  summary: 'What waits for your agreement, or what you decided',
  description: 'Decide by `POST /tickets/{reference}/decide-approval`.',
  query: z.strictObject({
    which: z.enum(['open', 'decided'], 'One of: open, decided').default('open'),
    limit: Limit,
    cursor: IdCursor,
  }),
  answers: { 200: page(AskShape) },
  async handle({ actor, query: { which, limit, cursor } }) {
    const { items, next } = await pageAsks(prisma, actor, which, { limit, after: cursor });
    return ok({ items: items.map(presentAsk), next });
  },
});

const standIns = defineRoute({
  method: 'get',
  path: '/delegates',
  tag: 'Requests',
  summary: 'Who decides in your place, now or later',
  answers: { 200: page(StandInShape) },
  handle: async ({ actor, now }) =>
    ok({ items: (await listStandIns(prisma, actor, now)).map(presentStandIn), next: null }),
});

const name = defineRoute({
  method: 'post',
  path: '/delegates',
  tag: 'Requests',
  summary: 'Let somebody decide in your place between two dates',
  description: 'Whoever was named before for the same time no longer stands in.',
  body: nameDelegate.schema,
  answers: { 201: StandInShape },
  handle: (call) =>
    call.once(async (tx) => {
      const { value } = await performIn(tx, nameDelegate, { actor: call.actor, now: call.now }, bodyObject(call.body));
      const { name } = await tx.person.findUniqueOrThrow({ where: { id: value.delegateId }, select: { name: true } });
      return { status: 201, body: presentStandIn({ ...value, name }) };
    }),
});

const end = defineRoute({
  method: 'post',
  path: '/delegates/{id}/end',
  tag: 'Requests',
  summary: 'They no longer decide in your place',
  body: endDelegate.schema.omit({ id: true }),
  answers: { 200: z.object({ id: z.uuid(), ended: z.literal(true), unchanged: z.boolean().optional() }) },
  handle: (call) =>
    call.once(async (tx) => {
      const input = { ...bodyObject(call.body, ['id']), id: call.params.id };
      const { value, unchanged } = await performIn(tx, endDelegate, { actor: call.actor, now: call.now }, input);
      return ok({ id: value.id, ended: true, ...(unchanged ? { unchanged } : {}) });
    }),
});

export const APPROVAL_ROUTES = [list, standIns, name, end];
