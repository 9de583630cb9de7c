import { z } from '@hono/zod-openapi';
import type { Act } from '@/lib/act';
import { prisma } from '@/lib/db/client';
import { notFound } from '@/lib/errors';
import { bodyObject } from '@/lib/http/body-object';
import { type Call, defineRoute, ok, type Route } from '@/lib/http/route';
import { IdCursor, Limit, page } from '@/lib/http/shapes/common';
import { ProposalShape, presentProposal } from '@/lib/http/shapes/proposal';
import { paths } from '@/lib/paths';
import { performIn } from '@/lib/perform';
import { acceptProposal } from '@/lib/proposals/accept';
import { findProposal, listDecided, listMyProposals, listToDecide } from '@/lib/proposals/queries';
import { rejectProposal } from '@/lib/proposals/reject';
import { returnProposal } from '@/lib/proposals/return';
import { submitProposal } from '@/lib/proposals/submit';
import { withdrawProposal } from '@/lib/proposals/withdraw';
import type { Proposal } from '@/prisma/generated/client';

const LISTS = { 'to-decide': listToDecide, mine: listMyProposals, decided: listDecided };

const list = defineRoute({
  method: 'get',
  path: '/proposals',
  tag: 'Proposals',
  summary: 'Proposals: what waits for you, what you proposed, what you decided',
  query: z.strictObject({
    which: z.enum(['to-decide', 'mine', 'decided'], 'One of: to-decide, mine, decided').default('to-decide'),
    limit: Limit,
    cursor: IdCursor,
  }),
  answers: { 200: page(ProposalShape) },
  async handle({ actor, now, query: { which, limit, cursor } }) {
    const { items, next } = await LISTS[which](prisma, actor, now, { limit, after: cursor });
    return ok({ items: items.map(presentProposal), next });
  },
});

const read = defineRoute({
  method: 'get',
  path: '/proposals/{id}',
  tag: 'Proposals',
  summary: 'One proposal',
  answers: { 200: ProposalShape },
  async handle({ actor, now, params }) {
    const found = await findProposal(prisma, actor, now, params.id ?? '');
    if (!found) throw notFound('proposal');
    return ok(presentProposal(found));
  },
});

const submit = defineRoute({
  method: 'post',
  path: '/proposals',
  tag: 'Proposals',
  summary: 'Propose what your level may not do by itself',
  description: 'The `proposal` of a refusal is this body but for the reason. Accepting carries out the stored input.',
  body: submitProposal.schema,
  answers: { 200: ProposalShape, 201: ProposalShape },
  handle: (call) =>
    call.once(async (tx) => {
      const { value, unchanged } = await performIn(tx, submitProposal, doorOf(call), bodyObject(call.body));
      const found = await findProposal(tx, call.actor, call.now, value.id);
      const body = found ? presentProposal(found) : { id: value.id, state: value.state };
      return unchanged
        ? ok({ ...body, unchanged })
        : { status: 201, body, headers: { Location: paths.api(`proposals/${value.id}`) } };
    }),
});

const doorOf = ({ actor, now }: Call) => ({ actor, now });

const decision = (verb: string, summary: string, act: Act<z.ZodObject, Proposal>): Route =>
  defineRoute({
    method: 'post',
    path: `/proposals/{id}/${verb}`,
    tag: 'Proposals',
    summary,
    body: act.schema.omit({ id: true }),
    answers: { 200: ProposalShape },
    handle: (call) =>
      call.once(async (tx) => {
        const input = { ...bodyObject(call.body, ['id']), id: call.params.id };
        const { value, unchanged } = await performIn(tx, act, doorOf(call), input);
        const found = await findProposal(tx, call.actor, call.now, value.id);
        const body = found ? presentProposal(found) : { id: value.id, state: value.state };
        return ok(unchanged ? { ...body, unchanged } : body);
      }),
  });

export const PROPOSAL_ROUTES = [
  list,
  read,
  submit,
  decision('accept', 'Accept: carries out what was proposed, as you', acceptProposal),
  decision('return', 'Send it back to its author with what is missing', returnProposal),
  decision('reject', 'Reject it with a reason', rejectProposal),
  decision('withdraw', 'Withdraw your own', withdrawProposal),
];
