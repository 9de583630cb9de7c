import type { z } from 'zod';
import type { Act } from '@/lib/act';
import { TICKET_VERBS } from '@/lib/acts';
import type { Tx } from '@/lib/context';
import type { Actor } from '@/lib/csmg/actor';
import { prisma } from '@/lib/db/client';
import { inTransaction } from '@/lib/db/transaction';
import { loadActor, SYSTEM_ACTOR } from '@/lib/people/actor';
import { type Door, performIn } from '@/lib/perform';
import { procedureOf } from '@/lib/procedures/standing';
import { stepDone } from '@/lib/procedures/step-done';
import { stepSkipped } from '@/lib/procedures/step-skipped';
import { submitProposal } from '@/lib/proposals/submit';
import { addBusinessTime, subtractBusinessTime } from '@/lib/sla/business-time';
import type { Calendar } from '@/lib/sla/calendar';
import { approveHeld } from '@/lib/supervision/approve';
import { returnHeld } from '@/lib/supervision/return';
import { closeTicket } from '@/lib/tickets/close';
import { logTicket } from '@/lib/tickets/log';
import { postMessage } from '@/lib/tickets/post-message';
import { idOf, type World } from '../world';
import type { Step, Story, Verb, Who } from './story';

// Acts share transactions: a thousand commits would take longer than all the rest.
const AT_ONCE = 4;
const LOGGED_TOGETHER = 20;

/** Performs stories at their times through the same acts that people use, so that every event and clock is true. */
export class Stage {
  private readonly actors = new Map<string, Actor>();
  private readonly references = new Map<string, string>();
  /** The last act held on a ticket, by its reference. */
  private readonly held = new Map<string, string>();

  constructor(
    private readonly world: World,
    private readonly calendars: Record<Story['hours'], Calendar>,
    private readonly now: Date,
  ) {}

  /** Tickets are numbered in the order in which they came; what followed goes on side by side. */
  async play(stories: readonly Story[]): Promise<void> {
    const inOrder = stories
      .map((story) => ({ story, at: this.loggedAt(story), reference: '' }))
      .sort((a, b) => a.at.getTime() - b.at.getTime());
    for (let from = 0; from < inOrder.length; from += LOGGED_TOGETHER)
      await inTransaction(async (tx) => {
        for (const told of inOrder.slice(from, from + LOGGED_TOGETHER)) {
          told.reference = await this.log(tx, told.story, told.at);
          if (told.story.name) this.references.set(told.story.name, told.reference);
        }
      });
    const queue = [...inOrder];
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        for (let told = queue.shift(); told; told = queue.shift()) {
          const { story, at, reference } = told;
          await inTransaction((tx) => this.goOn(tx, story, at, reference));
        }
      }),
    );
  }

  private loggedAt({ hours, ago, due }: Story): Date {
    const calendar = this.calendars[hours];
    if (!due) return subtractBusinessTime(calendar, this.now, (ago ?? 0) * 60);
    const end =
      due.in >= 0
        ? addBusinessTime(calendar, this.now, due.in * 60)
        : subtractBusinessTime(calendar, this.now, -due.in * 60);
    return subtractBusinessTime(calendar, end, due.target * 60);
  }

  private async log(tx: Tx, story: Story, at: Date): Promise<string> {
    const { kind, subject, description, service, channel, more = {} } = story;
    const door = { actor: await this.actor(story.by ?? 'requester', story), now: at };
    const { value } = await act(tx, logTicket, door, `log ${subject}`, {
      ...{ kind, subject, description },
      ...(service ? { service } : {}),
      ...(channel ? { channel } : {}),
      ...(story.by ? { requester: { email: story.from } } : {}),
      ...more,
    });
    return value.reference;
  }

  private async goOn(tx: Tx, story: Story, loggedAt: Date, reference: string): Promise<void> {
    let at = loggedAt;
    for (const step of story.steps) {
      at = addBusinessTime(this.calendars[story.hours], at, step.after * 60);
      if (at > this.now) return;
      await this.take(tx, story, step, at, reference);
    }
    await this.closeInTime(tx, reference);
  }

  private async take(tx: Tx, story: Story, { verb, by, input }: Step, now: Date, reference: string): Promise<void> {
    const door = { actor: await this.actor(by, story), now };
    const { chosen, raw } = this.actOf(verb, input, reference);
    if (verb === 'resolve') await this.followProcedure(tx, door, reference);
    const { held } = await act(tx, chosen, door, `${verb} by ${door.actor.name}: ${story.subject}`, raw);
    if (held) this.held.set(reference, held.id);
  }

  /** Whoever solves it has done the steps; one in a while was left out, with a reason. */
  private async followProcedure(tx: Tx, door: Door, reference: string): Promise<void> {
    const ticket = await tx.ticket.findUniqueOrThrow({ where: { reference } });
    const open = (await procedureOf(tx, ticket))?.open ?? [];
    const left = Number(reference.split('-')[1]) % 4 === 0 ? open.find((step) => step.skippable) : undefined;
    if (left) {
      const raw = { reference, step: left.key, reason: 'Was settled with the requester on the phone' };
      await act(tx, stepSkipped, door, `skip a step of ${reference}`, raw);
    }
    const steps = open.filter((step) => step !== left).map((step) => step.key);
    if (steps.length > 0) await act(tx, stepDone, door, `follow the procedure of ${reference}`, { reference, steps });
  }

  private actOf(verb: Verb, input: Step['input'], reference: string): { chosen: Act; raw: object } {
    if (verb === 'approve' || verb === 'return')
      return { chosen: verb === 'approve' ? approveHeld : returnHeld, raw: { ...input, id: this.held.get(reference) } };
    if (verb === 'propose') {
      const named = { ...input, target: reference, input: { ...(input.input as object), reference } };
      return { chosen: submitProposal, raw: named };
    }
    const called = Object.entries(input).map(([field, value]) => [field, this.references.get(String(value)) ?? value]);
    return {
      chosen: verb === 'message' ? postMessage : TICKET_VERBS[verb],
      raw: { ...Object.fromEntries(called), reference },
    };
  }

  /** What the clock would have closed meanwhile is closed. */
  private async closeInTime(tx: Tx, reference: string): Promise<void> {
    const { state, closeDueAt } = await tx.ticket.findUniqueOrThrow({ where: { reference } });
    if (state !== 'resolved' || !closeDueAt || closeDueAt > this.now) return;
    await act(tx, closeTicket, { actor: SYSTEM_ACTOR, now: closeDueAt }, `close ${reference}`, { reference });
  }

  private async actor(who: Who, story: Story): Promise<Actor> {
    if (who === 'system') return SYSTEM_ACTOR;
    const email = who === 'requester' ? story.from : who;
    const known = this.actors.get(email);
    if (known) return known;
    const actor = await loadActor(prisma, { id: idOf(this.world.people, email) }, this.now);
    if (!actor) throw new Error(`Nobody acts as ${email}`);
    this.actors.set(email, actor);
    return actor;
  }
}

async function act<S extends z.ZodType, R>(tx: Tx, chosen: Act<S, R>, door: Door, what: string, raw: unknown) {
  try {
    return await performIn(tx, chosen, door, raw);
  } catch (error) {
    throw new Error(`The demo world could not ${what}: ${(error as Error).message}`, { cause: error });
  }
}
