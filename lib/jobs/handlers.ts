import { z } from 'zod';
import { tendAccess } from '@/lib/access/tend';
import type { Act } from '@/lib/act';
import { tendApprovals } from '@/lib/approvals/tend';
import { prisma } from '@/lib/db/client';
import { inTransaction } from '@/lib/db/transaction';
import { callOutDocuments } from '@/lib/documents/call-out';
import { removeUnsent } from '@/lib/jobs/tidy';
import { log } from '@/lib/log';
import { queueDigests } from '@/lib/mail/digest';
import { sendMail } from '@/lib/mail/send';
import { notifyOf } from '@/lib/notices/notify';
import { SYSTEM_ACTOR } from '@/lib/people/actor';
import { callOutReviews } from '@/lib/people/call-out-reviews';
import { warnExpiring } from '@/lib/people/warn-expiring';
import { perform } from '@/lib/perform';
import { listDueVersions } from '@/lib/rules/due-versions';
import { bringIntoForce } from '@/lib/rules/put-in-force';
import { IN_FORCE_TASK } from '@/lib/rules/take-effect';
import { keepAllFindable } from '@/lib/search/keep';
import { keepTicketWords } from '@/lib/search/keep-ticket-words';
import { callOutHeld } from '@/lib/supervision/overdue';
import { askSurveys } from '@/lib/surveys/ask';
import { callOutUnallocated } from '@/lib/tickets/call-out';
import { climbLadder } from '@/lib/tickets/climb-ladder';
import { closeTicket } from '@/lib/tickets/close';
import { listToClose, listToResume } from '@/lib/tickets/due-work';
import { resumeTicket } from '@/lib/tickets/resume';
import { sweepBreaches } from '@/lib/tickets/sweep-breaches';

const BATCH = 200;
const MOST_BATCHES = 50;

/** Runs an act of the clock until a batch is not full: what waits behind a long stop is caught up at once. */
async function inBatches(act: Act<z.ZodType, number>): Promise<void> {
  for (let batch = 0; batch < MOST_BATCHES; batch++) {
    const answer = await perform(act, { actor: SYSTEM_ACTOR, now: new Date() }, { limit: BATCH });
    if (!answer.ok) throw answer.error;
    if (answer.value < BATCH) return;
  }
}

/** Performs one act on each; one that can no longer happen is told and left, so that the others go on. */
async function onEach(act: Act, references: { reference: string }[]): Promise<void> {
  for (const { reference } of references) {
    const answer = await perform(act, { actor: SYSTEM_ACTOR, now: new Date() }, { reference });
    if (!answer.ok) log.warn({ act: act.name, reference, reason: answer.error.message }, 'left as it was');
  }
}

/** What was agreed for a date binds from that date; one that no longer fits the desk stays agreed and is told. */
async function bringAllIntoForce(versions: { id: string }[]): Promise<void> {
  for (const { id } of versions) {
    const answer = await perform(bringIntoForce, { actor: SYSTEM_ACTOR, now: new Date() }, { id });
    if (!answer.ok) log.warn({ version: id, reason: answer.error.message }, 'not brought into force');
  }
}

const EventIds = z.object({ eventIds: z.array(z.uuid()) });
const VersionId = z.object({ id: z.uuid() });
const MailId = z.object({ mailId: z.uuid() });

/** Every job by name. Each may run twice, or on two workers at once, and does its work once. */
export const HANDLERS: Record<string, (payload: unknown) => Promise<void>> = {
  'event.notify': async (payload) => {
    const { eventIds } = EventIds.parse(payload);
    await inTransaction((tx) => notifyOf(tx, eventIds, new Date()));
  },
  'mail.send': (payload) => sendMail(prisma, MailId.parse(payload).mailId, new Date()),
  'clock.sweep': () => inBatches(sweepBreaches),
  'clock.climb': () => inBatches(climbLadder),
  'ticket.callOut': () => inBatches(callOutUnallocated),
  'ticket.close': async () => onEach(closeTicket, await listToClose(prisma, new Date())),
  'ticket.resume': async () => onEach(resumeTicket, await listToResume(prisma, new Date())),
  'mail.digest': async () => {
    await inTransaction((tx) => queueDigests(tx, new Date()));
  },
  'approval.tend': () => inBatches(tendApprovals),
  'access.tend': () => inBatches(tendAccess),
  'held.callOut': () => inBatches(callOutHeld),
  [IN_FORCE_TASK]: async (payload) => bringAllIntoForce([VersionId.parse(payload)]),
  'rule.sweep': async () => bringAllIntoForce(await listDueVersions(prisma, new Date())),
  'search.catchUp': async () => {
    await inTransaction((tx) => keepAllFindable(tx, new Date()));
    for (let more = true; more; ) more = await inTransaction((tx) => keepTicketWords(tx));
  },
  'document.callOut': () => inBatches(callOutDocuments),
  'survey.ask': () => inBatches(askSurveys),
  'level.warn': async () => {
    await inBatches(warnExpiring);
    await inBatches(callOutReviews);
  },
  'desk.tidy': () => removeUnsent(prisma, new Date()),
};
