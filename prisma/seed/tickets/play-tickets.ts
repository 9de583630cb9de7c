import { subDays } from 'date-fns';
import { prisma } from '@/lib/db/client';
import { calendars } from '../rules/calendars';
import type { World } from '../world';
import { catchUp } from './catch-up';
import { excuseSome } from './excusals';
import { history } from './history';
import { Stage } from './play';
import { makeGood } from './recoveries';
import { STORIES } from './stories';

/** Some hundred tickets of eight weeks: what is under way now is told one by one, the past from templates. */
export async function playTickets(world: World, now: Date): Promise<void> {
  const documents = calendars(now);
  const hours = (key: string) => {
    const document = documents[key];
    if (!document) throw new Error(`No calendar “${key}”`);
    return document.content;
  };
  const stage = new Stage(
    world,
    {
      'it-hours': hours('it-hours'),
      'facilities-hours': hours('facilities-hours'),
      'round-the-clock': hours('round-the-clock'),
    },
    now,
  );
  await stage.play([...history(), ...STORIES]);
  await makeGood(now);
  await catchUp(now);
  await excuseSome(now);
  await forgetOldJobs(now);
}

/** Nobody should get mail today about what happened weeks ago: those jobs are done already, the last day's are not. */
export async function forgetOldJobs(now: Date): Promise<void> {
  await prisma.$executeRaw`
    SELECT graphile_worker.complete_jobs(array_agg(j.id)) FROM graphile_worker._private_jobs j
    JOIN "Event" e ON e.id = (j.payload -> 'eventIds' ->> 0)::uuid WHERE e.at < ${subDays(now, 1)}`;
}
