import type { RecordedEvent, Tx } from '@/lib/context';
import type { EventType } from '@/lib/events/catalogue';

interface JobOptions {
  runAt?: Date;
  /** One job a key: queueing it again replaces the one that waits. */
  key?: string;
}

/** Queues a job inside the caller's transaction: if the write rolls back, so does the job. */
export async function queueJob(tx: Tx, task: string, payload: object, options: JobOptions = {}): Promise<void> {
  await tx.$executeRaw`SELECT graphile_worker.add_job(${task}, ${JSON.stringify(payload)}::json,
    run_at => ${options.runAt ?? null}::timestamptz, job_key => ${options.key ?? null}::text)`;
}

/** Events that somebody may have to hear of; the rest only stand in the timeline. */
const HEARD: ReadonlySet<EventType> = new Set([
  'ticket.logged',
  'ticket.replied',
  'ticket.noted',
  'ticket.customerWrote',
  'ticket.assigned',
  'ticket.allocated',
  'ticket.resolved',
  'ticket.reopened',
  'ticket.closed',
  'ticket.rated',
  'ticket.ratedLow',
  'survey.asked',
  'ticket.cancelled',
  'ticket.letIn',
  'ticket.escalated',
  'ticket.escalationDecided',
  'ticket.waited',
  'clock.breached',
  'clock.stepTaken',
  'held.created',
  'held.approved',
  'held.edited',
  'held.returned',
  'held.takenOver',
  'held.overdue',
  'ticket.unallocatedTooLong',
  'ticket.nobodyEligible',
  'proposal.submitted',
  'proposal.accepted',
  'proposal.returned',
  'proposal.rejected',
  'level.granted',
  'level.ended',
  'level.expiring',
  'level.reviewDue',
  'level.reviewed',
  'deputy.granted',
  'right.delegated',
  'right.takenBack',
  'right.refused',
  'person.linkMade',
  'approval.asked',
  'approval.reminded',
  'ticket.approved',
  'ticket.refused',
  'fulfilment.taskReady',
  'access.granted',
  'access.renewed',
  'access.revokeDue',
  'access.ended',
  'rule.proposed',
  'rule.putInForce',
  'rule.returned',
  'rule.credited',
  'rule.commented',
  'rule.decisionOverdue',
  'rule.reviewOverdue',
  'proposal.commented',
  'proposal.overdue',
  'article.reviewed',
  'article.flagged',
  'ticket.errorClosed',
  'knownError.declared',
  'maintenance.planned',
  'maintenance.cancelled',
  'knownError.fixed',
  'knownError.closed',
]);

export async function queueFollowUps(tx: Tx, events: readonly RecordedEvent[]): Promise<void> {
  const eventIds = events.filter((event) => HEARD.has(event.type)).map((event) => event.id);
  if (eventIds.length > 0) await queueJob(tx, 'event.notify', { eventIds });
}
