import { prisma } from '@/lib/db/client';
import { nameOrganisation } from '@/lib/people/organisation-name';
import { writeKnowledge } from './knowledge';
import { playRequests } from './requests';
import { writeRuleProposals } from './rule-proposals';
import { writeRules } from './rules';
import { playTickets } from './tickets/play-tickets';
import { writeWorld } from './world';

/** Fills an empty desk with Calder College, its times relative to `now`; a desk that has people is left alone. */
export async function seedDemo(now: Date): Promise<void> {
  if ((await prisma.person.count({ where: { kind: 'person' } })) > 0) return;
  await nameOrganisation(prisma, 'Calder College');
  const world = await writeWorld(now);
  await writeRules(world, now);
  await writeRuleProposals(world, now);
  await playTickets(world, now);
  await playRequests(world, now);
  await writeKnowledge(world, now);
}
