import { z } from 'zod';
import { REQUEST_EVENTS } from '@/lib/events/request-events';

const id = z.string();
const maybe = id.nullish();
const change = z.object({ from: z.unknown(), to: z.unknown() });
const clock = { clockId: id, kind: z.string() };
/** The versions a clock counts by from here on, so that its due time can be explained for ever. */
const pins = { levelVersionId: id.optional(), calendarVersionId: id.optional() };
const onRule = { kind: z.string(), key: z.string() };
/** A procedure followed or a macro used, by its version. */
const procedure = { key: z.string(), number: z.number() };
const none = z.object({});

/**
 * Everything that can have happened, and what each event carries beside who, when, as which level and why.
 * Names are past tense, `noun.verbed`; a verb records exactly one event of its own name beside what follows from it.
 */
export const EVENTS = {
  'ticket.logged': z.object({
    kind: z.string(),
    priority: z.number(),
    impact: z.number(),
    urgency: z.number(),
    channel: z.string(),
    subject: z.string(),
    state: z.string().optional(),
  }),
  'ticket.corrected': z.object({ changes: z.record(z.string(), change) }),
  'ticket.classified': z.object({ changes: z.record(z.string(), change) }),
  'ticket.assessed': z.object({ changes: z.record(z.string(), change) }),
  'ticket.priorityOverridden': z.object({ from: z.number(), to: z.number() }),
  'ticket.replied': z.object({ messageId: id, wordingVersionId: maybe, checkedBy: maybe }),
  'ticket.noted': z.object({ messageId: id }),
  'ticket.customerWrote': z.object({ messageId: id, thanks: z.boolean().optional() }),
  'ticket.taken': z.object({ from: maybe, state: z.string().optional() }),
  'ticket.assigned': z.object({
    ...{ from: maybe, to: maybe, rebalanced: z.boolean().optional() },
    /** How the ticket stood before, for taking it back. */
    state: z.string().optional(),
  }),
  'ticket.givenBack': z.object({ from: maybe }),
  'ticket.unassigned': z.object({ from: maybe }),
  'ticket.allocated': z.object({ fromFunctionId: id, toFunctionId: id, fromTeamId: maybe, toTeamId: maybe }),
  'ticket.waited': z.object({ waitingReason: z.string(), until: z.string().nullish(), pauses: z.array(z.string()) }),
  'ticket.resumed': z.object({ cause: z.string() }),
  'ticket.resolved': z.object({
    code: z.string(),
    resolution: z.string(),
    closeDueAt: z.string().nullish(),
    /** Tickets that were resolved with this one, and the one that this was resolved with. */
    also: z.array(z.string()).optional(),
    with: z.string().optional(),
  }),
  'ticket.resolutionAccepted': none,
  'ticket.closed': z.object({ cause: z.string() }),
  'ticket.cancelled': none,
  'ticket.reopened': z.object({ cause: z.string(), count: z.number(), newReference: z.string().optional() }),
  'ticket.escalated': z.object({ escalationId: id, kind: z.string(), toTeamId: maybe, toPersonId: maybe }),
  'ticket.escalationDecided': z.object({ escalationId: id, state: z.string() }),
  'ticket.merged': z.object({ into: z.string(), from: z.string() }),
  'ticket.split': z.object({ newReference: z.string(), messageId: id }),
  'ticket.linked': z.object({ kind: z.string(), to: z.string() }),
  'ticket.unlinked': z.object({ kind: z.string(), to: z.string() }),
  /** An anonymous one says nothing of its score, to nobody: the trail names its actor. */
  'ticket.rated': z.object({
    score: z.number().nullish(),
    from: z.number().nullish(),
    anonymous: z.boolean().optional(),
  }),
  'ticket.ratedLow': z.object({ score: z.number() }),
  /** Of no ticket by name: it was anonymous. */
  'rating.madeGood': none,
  'survey.asked': z.object({ versionId: id }),
  'survey.spared': z.object({ versionId: id, why: z.enum(['reopened', 'rated', 'askedLately']) }),
  'ticket.unallocatedTooLong': z.object({ seconds: z.number() }),
  'ticket.nobodyEligible': z.object({
    teamId: maybe,
    level: z.number().nullish(),
    missing: z.enum(['team', 'level', 'cap']).nullish(),
  }),
  'ticket.repromised': z.object({ levelVersionId: id, calendarVersionId: id, ladderVersionId: maybe }),
  'ticket.updated': none,
  'ticket.imported': z.object({ source: z.string(), externalNumber: z.string() }),
  'attachment.added': z.object({ attachmentId: id, name: z.string(), size: z.number() }),

  'clock.started': z.object({
    ...clock,
    ...pins,
    since: z.string().optional(),
    target: z.number(),
    dueAt: z.string().nullable(),
  }),
  'clock.paused': z.object({ ...clock, spent: z.number(), byHand: z.boolean().optional() }),
  'clock.resumed': z.object({ ...clock, dueAt: z.string().nullable() }),
  'clock.met': z.object({ ...clock, spent: z.number() }),
  'clock.breached': z.object({ ...clock, dueAt: z.string() }),
  'clock.retargeted': z.object({
    ...clock,
    ...pins,
    from: z.number(),
    to: z.number(),
    dueAt: z.string().nullable(),
    byHand: z.boolean().optional(),
  }),
  'clock.reopened': z.object({ ...clock, dueAt: z.string().nullable(), restart: z.boolean() }),
  'clock.stopped': z.object(clock),
  'clock.stepTaken': z.object({ ...clock, share: z.number(), to: z.string(), late: z.boolean() }),
  'clock.excused': z.object(clock),
  'clock.dueSet': z.object({ ...clock, from: z.string().nullable(), to: z.string() }),

  'held.created': z.object({ heldId: id, act: z.string(), hash: z.string() }),
  'held.approved': z.object({ heldId: id, hash: z.string() }),
  'held.edited': z.object({ heldId: id, hash: z.string() }),
  'held.returned': z.object({ heldId: id }),
  'held.takenOver': z.object({ heldId: id }),
  'held.overdue': z.object({ heldId: id }),
  'proposal.submitted': z.object({ proposalId: id, capability: z.string(), target: z.string() }),
  'proposal.accepted': z.object({ proposalId: id }),
  'proposal.returned': z.object({ proposalId: id }),
  'proposal.rejected': z.object({ proposalId: id }),
  'proposal.withdrawn': z.object({ proposalId: id }),
  'proposal.commented': z.object({ proposalId: id }),
  'proposal.overdue': z.object({ proposalId: id }),
  'proposal.measured': z.object({ proposalId: id }),
  'proposal.credited': z.object({ proposalId: id, capability: z.string() }),

  'macro.applied': z.object(procedure),
  'procedure.stepDone': z.object({ ...procedure, steps: z.array(z.object({ key: z.string(), words: z.string() })) }),
  'procedure.stepSkipped': z.object({ ...procedure, step: z.string(), words: z.string() }),
  'procedure.stepUndone': z.object({ ...procedure, step: z.string(), words: z.string() }),

  ...REQUEST_EVENTS,

  'rule.drafted': z.object({ kind: z.string(), key: z.string(), number: z.number() }),
  'rule.redrafted': z.object({ kind: z.string(), key: z.string(), number: z.number() }),
  'rule.proposed': z.object({ kind: z.string(), key: z.string(), number: z.number() }),
  'rule.agreed': z.object({ kind: z.string(), key: z.string(), number: z.number() }),
  'rule.returned': z.object({ kind: z.string(), key: z.string(), number: z.number() }),
  'rule.withdrawn': z.object({ kind: z.string(), key: z.string(), number: z.number() }),
  'rule.discarded': z.object({ kind: z.string(), key: z.string(), number: z.number() }),
  'rule.scheduled': z.object({ kind: z.string(), key: z.string(), number: z.number(), from: z.string() }),
  'rule.described': z.object({ kind: z.string(), key: z.string(), fields: z.array(z.string()) }),
  'rule.putInForce': z.object({ kind: z.string(), key: z.string(), number: z.number() }),
  'rule.superseded': z.object({ kind: z.string(), key: z.string(), number: z.number() }),
  'rule.retired': z.object({ kind: z.string(), key: z.string() }),
  'rule.reviewed': z.object({ kind: z.string(), key: z.string(), reviewDate: z.string() }),
  'rule.commented': z.object({ kind: z.string(), key: z.string(), number: z.number().nullable() }),
  'rule.acknowledged': z.object({ kind: z.string(), key: z.string(), number: z.number() }),
  'rule.measured': z.object({ kind: z.string(), key: z.string(), number: z.number() }),
  'rule.credited': z.object({ kind: z.string(), key: z.string(), number: z.number() }),
  'rule.decisionOverdue': z.object({ kind: z.string(), key: z.string(), number: z.number() }),
  'rule.reviewOverdue': z.object({ kind: z.string(), key: z.string(), reviewDate: z.string() }),
  'rule.applied': z.object({ kind: z.string(), key: z.string(), number: z.number(), tickets: z.number() }),

  'article.reviewed': z.object({ ...onRule, number: z.number(), verdict: z.enum(['right', 'changes']) }),
  'article.rated': z.object({ ...onRule, number: z.number(), helped: z.boolean(), place: z.string() }),
  'article.flagged': z.object({ ...onRule, number: z.number() }),
  'article.flagSettled': z.object(onRule),
  'article.retired': z.object({ ...onRule, replacement: maybe }),
  'article.used': z.object({ ...onRule, number: z.number(), versionId: id, inReply: z.boolean() }),
  'article.unlinked': z.object(onRule),
  'search.missed': z.object({ words: z.string(), side: z.string() }),
  'ticket.errorMatched': z.object(onRule),
  'ticket.errorUnmatched': z.object(onRule),
  'ticket.errorClosed': z.object(onRule),
  'knownError.declared': z.object({ ...onRule, from: z.string(), to: z.string(), services: z.array(z.string()) }),
  'knownError.fixed': z.object(onRule),
  'knownError.reopened': z.object(onRule),
  'knownError.closed': z.object({ ...onRule, tickets: z.number(), fixedBefore: z.boolean() }),
  'knownError.meToo': z.object(onRule),
  'maintenance.planned': z.object({
    title: z.string(),
    services: z.array(z.string()),
    from: z.string(),
    to: z.string(),
  }),
  'maintenance.cancelled': z.object({ title: z.string(), services: z.array(z.string()) }),
  'service.followed': z.object(onRule),
  'service.unfollowed': z.object(onRule),

  'person.added': z.object({ name: z.string() }),
  'person.changed': z.object({ fields: z.array(z.string()) }),
  'person.deactivated': none,
  'person.activated': none,
  'person.signedIn': z.object({ by: z.string() }),
  'person.signedOutEverywhere': none,
  'person.linkMade': z.object({ until: z.string() }),
  'person.passwordSet': none,
  'function.added': z.object({ key: z.string() }),
  'function.changed': z.object({ fields: z.array(z.string()) }),
  'team.added': z.object({ key: z.string() }),
  'team.changed': z.object({ fields: z.array(z.string()) }),
  'team.memberAdded': z.object({ teamId: id }),
  'team.memberRemoved': z.object({ teamId: id }),
  'level.granted': z.object({
    holdingId: id,
    level: z.number(),
    from: z.string(),
    to: z.string().nullish(),
    selfApproved: z.boolean(),
    /** The level that stands again afterwards. */
    again: z.number().nullish(),
  }),
  'level.ended': z.object({ holdingId: id, level: z.number(), to: z.string(), again: z.number().optional() }),
  'level.reviewed': z.object({ holdingId: id, level: z.number() }),
  /** A year has gone since it was confirmed or last looked at. */
  'level.reviewDue': z.object({ holdingId: id, level: z.number(), since: z.string() }),
  'level.expiring': z.object({ holdingId: id, level: z.number(), to: z.string(), days: z.number(), step: z.number() }),
  'deputy.granted': z.object({ holdingId: id, level: z.number(), forId: id, from: z.string(), to: z.string() }),
  'deputy.revoked': z.object({ holdingId: id }),
  'right.delegated': z.object({
    delegationId: id,
    capability: z.string(),
    teamId: id,
    from: z.string(),
    to: z.string(),
  }),
  'right.takenBack': z.object({ delegationId: id, capability: z.string() }),
  'buddy.named': z.object({ buddyId: id }),
  'buddy.ended': z.object({ buddyId: id }),
  'token.made': z.object({ tokenId: id, name: z.string() }),
  'token.revoked': z.object({ tokenId: id }),
  'right.refused': z.object({ capability: z.string(), act: z.string().optional() }),
  'edition.chosen': z.object({ from: z.string(), to: z.string() }),
  'job.retried': z.object({ jobId: id, task: z.string() }),
  'mail.retried': z.object({ mailId: id }),
  'tickets.exported': z.object({ period: z.string(), personal: z.boolean() }),
  'import.run': z.object({
    source: z.string(),
    created: z.number(),
    updated: z.number().optional(),
    unchanged: z.number(),
    skipped: z.number(),
  }),
} as const satisfies Record<string, z.ZodObject>;

export type EventType = keyof typeof EVENTS;
export type EventData<T extends EventType> = z.infer<(typeof EVENTS)[T]>;
