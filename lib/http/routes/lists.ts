import { z } from '@hono/zod-openapi';
import { refused } from '@/lib/authorise';
import { can } from '@/lib/csmg/can';
import { prisma } from '@/lib/db/client';
import { describeMe, listFunctions, listPeople, listServices, listTeams } from '@/lib/http/directory';
import { type Call, defineRoute, ok } from '@/lib/http/route';
import { IdCursor, Limit, page } from '@/lib/http/shapes/common';
import { FunctionShape, MeShape, PersonShape, ServiceShape, TeamShape } from '@/lib/http/shapes/lists';
import { line } from '@/lib/text';

/** @throws FORBIDDEN for customers: who works here is for colleagues */
function seesPeople({ actor, now }: Pick<Call, 'actor' | 'now'>): void {
  const decision = can(actor, 'people.view', now);
  if (!decision.allowed) throw refused(decision);
}
const ofFunction = z.strictObject({ function: line(60, 'The function').optional() });

const me = defineRoute({
  method: 'get',
  path: '/me',
  tag: 'Desk',
  summary: 'Whose token this is, and their levels',
  answers: { 200: MeShape },
  handle: async ({ actor, now }) => ok(await describeMe(prisma, actor, now)),
});

const people = defineRoute({
  method: 'get',
  path: '/people',
  tag: 'Lists',
  summary: 'People, with their levels and teams',
  query: z.strictObject({
    q: line(100, 'The search').optional(),
    function: line(60, 'The function').optional().describe('Only who holds a level in this function'),
    staff: z.enum(['yes'], 'Only: yes').optional(),
    limit: Limit,
    cursor: IdCursor,
  }),
  answers: { 200: page(PersonShape) },
  async handle(call) {
    seesPeople(call);
    const { function: functionKey, staff, ...query } = call.query;
    return ok(await listPeople(prisma, call.now, { ...query, functionKey, staff: staff === 'yes' }));
  },
});

const teams = defineRoute({
  method: 'get',
  path: '/teams',
  tag: 'Lists',
  summary: 'Teams',
  query: ofFunction,
  answers: { 200: page(TeamShape) },
  async handle(call) {
    seesPeople(call);
    return ok({ items: await listTeams(prisma, call.query.function), next: null });
  },
});

const functions = defineRoute({
  method: 'get',
  path: '/functions',
  tag: 'Lists',
  summary: 'Service desk functions',
  answers: { 200: page(FunctionShape) },
  async handle(call) {
    seesPeople(call);
    return ok({ items: await listFunctions(prisma), next: null });
  },
});

const services = defineRoute({
  method: 'get',
  path: '/services',
  tag: 'Lists',
  summary: 'Services you may ask for',
  answers: { 200: page(ServiceShape) },
  handle: async ({ actor, now }) => ok({ items: await listServices(prisma, actor, now), next: null }),
});

export const LIST_ROUTES = [me, people, teams, functions, services];
