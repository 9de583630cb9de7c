import type { Act } from '@/lib/act';
import { TICKET_VERBS } from '@/lib/acts';
import type { Actor } from '@/lib/csmg/actor';
import { prisma } from '@/lib/db/client';
import { loadActor, SYSTEM_ACTOR } from '@/lib/people/actor';
import { type Answer, perform } from '@/lib/perform';
import { addBusinessTime, subtractBusinessTime } from '@/lib/sla/business-time';
import type { Calendar } from '@/lib/sla/calendar';
import { closeTicket } from '@/lib/tickets/close';
import { logTicket } from '@/lib/tickets/log';
import { postMessage } from '@/lib/tickets/post-message';
import { idOf, type World } from '../world';
import type { Step, Story, Who } from './story';

const AT_ONCE = 6;

/** Performs stories at their times through the same acts that people use, so that every event and clock is true. */
export class Stage {
  private readonly actors = new Map<string, Actor>();
  private readonly references = new Map<string, string>();

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
    for (const told of inOrder) {
      told.reference = await this.log(told.story, told.at);
      if (told.story.name) this.references.set(told.story.name, told.reference);
    }
    const queue = [...inOrder];
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        for (let told = queue.shift(); told; told = queue.shift()) await this.goOn(told.story, told.at, told.reference);
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

  private async log(story: Story, at: Date): Promise<string> {
    const { kind, subject, description, service, channel, more = {} } = story;
    const forSomebody = story.by ? { requester: { email: story.from } } : {};
    const ticket = value(
      `log ${subject}`,
      await perform(
        logTicket,
        { actor: await this.actor(story.by ?? 'requester', story), now: at },
        {
          kind,
          subject,
          description,
          ...(service ? { service } : {}),
          ...(channel ? { channel } : {}),
          ...forSomebody,
          ...more,
        },
      ),
    );
    return ticket?.reference ?? '';
  }

  private async goOn(story: Story, loggedAt: Date, reference: string): Promise<void> {
    let at = loggedAt;
    for (const step of story.steps) {
      at = addBusinessTime(this.calendars[story.hours], at, step.after * 60);
      if (at > this.now) return;
      await this.act(story, step, at, reference);
    }
    await this.closeInTime(reference);
  }

  private async act(story: Story, { verb, by, input }: Step, now: Date, reference: string): Promise<void> {
    const door = { actor: await this.actor(by, story), now };
    const named = typeof input.to === 'string' ? this.references.get(input.to) : undefined;
    const raw = { ...input, ...(named ? { to: named } : {}), reference };
    const act: Act = verb === 'message' ? postMessage : TICKET_VERBS[verb];
    value(`${verb} by ${door.actor.name}: ${story.subject}`, await perform(act, door, raw));
  }

  /** What the clock would have closed meanwhile is closed. */
  private async closeInTime(reference: string): Promise<void> {
    const { state, closeDueAt } = await prisma.ticket.findUniqueOrThrow({ where: { reference } });
    if (state !== 'resolved' || !closeDueAt || closeDueAt > this.now) return;
    value(`close ${reference}`, await perform(closeTicket, { actor: SYSTEM_ACTOR, now: closeDueAt }, { reference }));
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

function value<R>(what: string, answer: Answer<R>): R {
  if (answer.ok) return answer.value;
  throw new Error(`The demo world could not ${what}: ${answer.error.message}`, { cause: answer.error });
}
