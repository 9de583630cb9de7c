import { addDays, formatISO, subDays, subHours } from 'date-fns';
import type { z } from 'zod';
import { tendAccess } from '@/lib/access/tend';
import type { Act } from '@/lib/act';
import { decideApproval } from '@/lib/approvals/decide';
import { attestCatalogue } from '@/lib/catalogue/attest';
import type { Tx } from '@/lib/context';
import { inTransaction } from '@/lib/db/transaction';
import { addTask } from '@/lib/fulfilment/add-task';
import { changeTask } from '@/lib/fulfilment/change-task';
import { doTask } from '@/lib/fulfilment/do-task';
import { takeTask } from '@/lib/fulfilment/take-task';
import { loadActor, SYSTEM_ACTOR } from '@/lib/people/actor';
import { performIn } from '@/lib/perform';
import { logTicket } from '@/lib/tickets/log';
import { resolveTicket } from '@/lib/tickets/resolve';
import type { Ticket } from '@/prisma/generated/client';
import { catchUp } from './tickets/catch-up';
import { forgetOldJobs } from './tickets/play-tickets';
import { idOf, type World } from './world';

const [AGENT, ENGINEER, LEAD, OWNER] = [
  'level2@demo.test',
  'level3@demo.test',
  'level4@demo.test',
  'manager@demo.test',
] as const;
const day = (at: Date) => formatISO(at, { representation: 'date' });

/** Requests from the catalogue at every point of their way, through the acts that people use. */
export async function playRequests(world: World, now: Date): Promise<void> {
  await inTransaction(async (tx) => {
    const desk = new Desk(tx, world);
    await laptops(desk, now);
    await archive(desk, now);
    const lastMonth = subDays(now, now.getUTCDate() + 2);
    const note = 'Forms for the remaining requests are drafted; owners are asked to review by the end of the month.';
    await desk.does(
      'level5@demo.test',
      attestCatalogue,
      { function: 'IT', month: lastMonth.toISOString().slice(0, 7), note },
      lastMonth,
    );
  });
  await catchUp(now);
  await forgetOldJobs(now);
}

/** Somebody does something at some time. */
class Desk {
  constructor(
    readonly tx: Tx,
    private readonly world: World,
  ) {}

  async does<S extends z.ZodType, R>(email: string | null, act: Act<S, R>, input: unknown, now: Date): Promise<R> {
    const actor = email ? await loadActor(this.tx, { id: idOf(this.world.people, email) }, now) : SYSTEM_ACTOR;
    if (!actor) throw new Error(`The demo world knows no “${email}”`);
    return (await performIn(this.tx, act, { actor, now }, input)).value;
  }

  ask(email: string, service: string, subject: string, answers: object, at: Date): Promise<Ticket> {
    return this.does(email, logTicket, { kind: 'request', service, subject, description: subject, answers }, at);
  }

  decide(email: string, { reference }: Ticket, decision: 'approve' | 'refuse', at: Date, reason?: string) {
    return this.does(email, decideApproval, { reference, decision, reason }, at);
  }

  async task(email: string, { id }: Ticket, key: string, at: Date, act: typeof doTask | typeof takeTask = doTask) {
    const task = await this.tx.fulfilmentTask.findFirstOrThrow({ where: { ticketId: id, key } });
    return this.does(email, act, { id: task.id }, at);
  }
}

async function laptops(desk: Desk, now: Date): Promise<void> {
  const by = day(addDays(now, 14));
  const light = { model: 'Light, 13 inch', by, archive: 'no' };
  const refused = await desk.ask(
    'rafael.costa@calder.test',
    'work-laptop',
    'A second laptop for the bench',
    light,
    subDays(now, 3),
  );
  await desk.decide(
    OWNER,
    refused,
    'refuse',
    subDays(now, 2),
    'The bench has a shared one since June; please use that first.',
  );

  const wanted = {
    model: 'Powerful, 16 inch',
    reason: 'Reconstructing microscope images in three dimensions',
    programs: ['Statistics', 'Video editing'],
    by,
    archive: 'yes',
    until: day(addDays(now, 120)),
  };
  const running = await desk.ask(
    'kofi.mensah@calder.test',
    'work-laptop',
    'A laptop for image reconstruction',
    wanted,
    subDays(now, 5),
  );
  await desk.decide(OWNER, running, 'approve', subDays(now, 4.8));
  await desk.decide('level5b@demo.test', running, 'approve', subDays(now, 4.5), 'Within this year’s plan');
  await desk.decide(OWNER, running, 'approve', subDays(now, 4));
  await desk.task(AGENT, running, 'order', subDays(now, 3));
  await desk.task(AGENT, running, 'archive', subDays(now, 3));
  await desk.task(ENGINEER, running, 'install', subHours(now, 5), takeTask);
  await oneMoreTask(desk, running, subHours(now, 4));

  await desk.ask(
    'customer@demo.test',
    'work-laptop',
    'A light laptop for fieldwork',
    { ...light, programs: ['Chemical drawing'] },
    subHours(now, 3),
  );
}

/** A plan changes while it is under way: what the template does not know. */
async function oneMoreTask(desk: Desk, { id, reference }: Ticket, at: Date): Promise<void> {
  const dock = await desk.does(
    LEAD,
    addTask,
    {
      reference,
      title: 'Order a dock for two screens',
      words: 'A dock for your screens is ordered',
      team: 'it-workplace',
      after: ['order'],
      reason: 'Asked for on the phone; the bench has two screens.',
    },
    at,
  );
  const handOver = await desk.tx.fulfilmentTask.findFirstOrThrow({ where: { ticketId: id, key: 'hand-over' } });
  await desk.does(LEAD, changeTask, { reference, id: handOver.id, after: [...handOver.after, dock.key] }, at);
}

async function archive(desk: Desk, now: Date): Promise<void> {
  const grants = [
    ['elin.berg@calder.test', 70, 4, 'Figures for the biology course'],
    ['hana.suzuki@calder.test', 60, -1, 'Images for a thesis'],
    ['customer@demo.test', 20, 45, 'Labels for the new catalogue'],
  ] as const;
  for (const [email, ago, left, why] of grants) {
    const asked = subDays(now, ago);
    const ticket = await desk.ask(
      email,
      'image-archive',
      'Access to the research image archive',
      { until: day(addDays(now, left)), why },
      asked,
    );
    await desk.decide(OWNER, ticket, 'approve', addDays(asked, 0.3));
    await desk.task(AGENT, ticket, 'grant', addDays(asked, 0.5));
    const done = {
      reference: ticket.reference,
      resolution: 'You are in; the archive is on your start page.',
      code: 'fulfilled',
    };
    await desk.does(AGENT, resolveTicket, done, addDays(asked, 0.5));
  }
  // Access ends by itself, at its date and not when the demo is opened.
  for (const at of [subDays(now, 7), subHours(now, 1)]) await desk.does(null, tendAccess, { limit: 100 }, at);
}
