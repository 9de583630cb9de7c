import { z } from 'zod';
import { refused } from '@/lib/authorise';
import type { Context } from '@/lib/context';
import { type Actor, bestLevel } from '@/lib/csmg/actor';
import { can } from '@/lib/csmg/can';
import type { Capability } from '@/lib/csmg/capabilities';
import { prisma } from '@/lib/db/client';
import { inTransaction } from '@/lib/db/transaction';
import { AppError } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { writeEvents } from '@/lib/events/write';
import { log } from '@/lib/log';

interface Attempt {
  actor: Actor;
  now: Date;
}
interface Tried {
  name: string;
  capabilities: readonly Capability[];
}

/** Rights that raise people: a refusal here is worth knowing of, whoever tried. */
const RAISING: readonly Capability[] = ['level.grant', 'deputy.grant'];
const Wish = z.looseObject({ reference: z.string().max(60).optional(), person: z.string().max(254).optional() });
const remembered = new WeakMap<AppError, () => Promise<void>>();

/** A technical administrator has no service authority: what they try of it is a matter for level 6. */
const isOutsider = ({ actor, now }: Attempt) => actor.admin && bestLevel(actor, now) === null;

/** Remembers on a refusal what was tried; nothing is written while the refused act's own transaction is still open. */
export function rememberRefused(attempt: Attempt, act: Tried, wish: unknown, error: unknown): void {
  if (error instanceof AppError && !remembered.has(error))
    remembered.set(error, () => noteRefusedAct(attempt, act, wish, error));
}

/** Keeps the trail of what was refused and should not have been tried (behaviour 82), once its transaction is undone. */
export async function noteRefused(error: unknown): Promise<void> {
  const note = error instanceof AppError ? remembered.get(error) : undefined;
  if (!note || !(error instanceof AppError)) return;
  remembered.delete(error);
  await note();
}

async function noteRefusedAct(attempt: Attempt, act: Tried, wish: unknown, error: AppError): Promise<void> {
  const asked = Wish.safeParse(wish).data;
  if (error.code === 'NOT_FOUND' && asked?.reference) return noteRefusedReading(attempt, asked.reference, act.name);
  const [capability] = error.refusal ? [error.refusal.capability] : act.capabilities;
  const raising = act.capabilities.some((one) => RAISING.includes(one)) && !error.refusal?.propose;
  if (error.code !== 'FORBIDDEN' || !capability || !(raising || isOutsider(attempt))) return;
  const subject = asked?.person
    ? await prisma.person.findFirst({
        where: z.uuid().safeParse(asked.person).success ? { id: asked.person } : { email: asked.person },
        select: { id: true },
      })
    : null;
  await note(attempt, act.name, { subjectId: subject?.id, reason: error.message, data: { capability, act: act.name } });
}

/** The same for looking: an administrator who opens a ticket sees nothing, and level 6 hears of it. */
export async function noteRefusedReading(attempt: Attempt, reference: string, by = 'ticket.read'): Promise<void> {
  if (!isOutsider(attempt)) return;
  const ticket = await prisma.ticket.findUnique({
    where: { reference: reference.toUpperCase() },
    select: { id: true, functionId: true, confidential: true },
  });
  if (!ticket) return;
  const capability = ticket.confidential ? 'ticket.openConfidential' : 'ticket.view';
  const reason = refused(can(attempt.actor, capability, attempt.now, { functionId: ticket.functionId })).message;
  await note(attempt, by, { ticket, reason, data: { capability, act: by } });
}

type About = Parameters<typeof record<'right.refused'>>[2];

async function note({ actor, now }: Attempt, act: string, about: About): Promise<void> {
  try {
    await inTransaction(async (tx) => {
      const ctx: Context = {
        ...{ tx, actor, now, act, via: null, source: null },
        ...{ recorded: [], decision: null, unchanged: false },
      };
      record(ctx, 'right.refused', about);
      await writeEvents(ctx);
    });
  } catch (error) {
    // The refusal stands and is answered, whether or not it could be written down.
    log.error({ act, reason: String(error) }, 'refused attempt not recorded');
  }
}
