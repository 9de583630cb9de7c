import { addDays, subDays } from 'date-fns';
import { prisma } from '@/lib/db/client';
import { listInForce, soleInForce } from '@/lib/rules/in-force';
import type { ContentOf } from '@/lib/rules/kinds';
import { type Promised, promiseFor } from '@/lib/tickets/promise';
import { OpenTable } from './open-table';

export interface Agent {
  id: string;
  level: number;
}

/** A service with all that a ticket of it is logged under. */
export interface Offer {
  key: string;
  ruleId: string;
  versionId: string;
  content: ContentOf<'service'>;
  functionId: string;
  functionKey: string;
  teamId: string | null;
  agents: Agent[];
  promised: Promised;
  hours: OpenTable;
  matrix: ContentOf<'priorityMatrix'>;
  matrixVersionId: string;
  routingVersionId: string;
  customerReason: string;
  /** Milliseconds a ticket may be without an owner before that is loud. */
  calledOutAfter: number;
}

/** Reads what the desk offers today, so that seeded tickets are promised under rules that are really in force. */
export async function readOffers(now: Date): Promise<Offer[]> {
  const functions = await prisma.function.findMany({ where: { active: true }, include: { teams: true } });
  const services = await listInForce(prisma, 'service');
  const tables = new Map<string, OpenTable>();
  const offers = await Promise.all(
    services.map(async (service): Promise<Offer | null> => {
      const desk = functions.find((one) => one.key === service.content.functionKey);
      if (!desk) return null;
      const matrix = await soleInForce(prisma, 'priorityMatrix', desk.id);
      const routing = await soleInForce(prisma, 'routing', desk.id);
      const reasons = (await soleInForce(prisma, 'waitingReasons', desk.id)).content.reasons;
      const teamId = desk.teams.find((team) => team.key === service.content.teamKey)?.id ?? desk.defaultTeamId;
      const promised = await promiseFor(prisma, desk.id, service);
      return {
        ...{ key: service.key, ruleId: service.ruleId, versionId: service.versionId, content: service.content },
        ...{ functionId: desk.id, functionKey: desk.key, teamId },
        agents: await agentsOf(desk.id, teamId, service.content.common, now),
        promised,
        hours: tableOf(promised, tables, now),
        ...{ matrix: matrix.content, matrixVersionId: matrix.versionId, routingVersionId: routing.versionId },
        calledOutAfter: routing.content.allocateWithin * 1000,
        customerReason: reasons.find((reason) => reason.customer)?.key ?? reasons[0]?.key ?? '',
      };
    }),
  );
  const usable = offers.filter((offer) => offer !== null && offer.agents.length > 0) as Offer[];
  if (usable.length === 0)
    throw new Error(
      'No service is in force that anybody works on. Fill the demo world first: npm start, or npm run seed on an empty database.',
    );
  return usable;
}

/** One table a calendar, from before the oldest ticket until after the last due time. */
function tableOf({ calendar, calendarVersionId }: Promised, tables: Map<string, OpenTable>, now: Date): OpenTable {
  const known = tables.get(calendarVersionId) ?? new OpenTable(calendar, subDays(now, 800), addDays(now, 800));
  tables.set(calendarVersionId, known);
  return known;
}

/** Those of the team, else of the function, whose level may resolve this service's work. */
async function agentsOf(functionId: string, teamId: string | null, common: boolean, now: Date): Promise<Agent[]> {
  const holdings = await prisma.levelHolding.findMany({
    where: {
      functionId,
      deputyForId: null,
      level: { gte: common ? 2 : 3, lte: 4 },
      from: { lte: now },
      OR: [{ to: null }, { to: { gt: now } }],
    },
    select: { personId: true, level: true, person: { select: { teams: { select: { teamId: true } } } } },
    orderBy: { personId: 'asc' },
  });
  const inTeam = holdings.filter((held) => held.person.teams.some((member) => member.teamId === teamId));
  return (inTeam.length > 0 ? inTeam : holdings).map(({ personId, level }) => ({ id: personId, level }));
}
