import type { EventData, EventType } from '@/lib/events/catalogue';
import { REQUEST_TELLERS } from '@/lib/events/request-tellers';
import { duration } from '@/lib/format';

/** An event as far as words need it. */
export interface Told {
  type: EventType;
  actorName: string | null;
  actorKind: string;
  deputyForName?: string | null;
  data: Record<string, unknown>;
}

/** Names of people, teams, functions and rules by id or key; what is not known stays out of the sentence. */
export type NameOf = (id: string) => string | undefined;
/** Fragments such as a channel or a field, from the messages file. */
export type Word = (key: string, values?: Record<string, string | number>) => string;
/** Writes an instant for the reader. */
export type When = (iso: string) => string;

export interface Tongue {
  name: NameOf;
  word: Word;
  when: When;
}

export type Values = Record<string, string | number>;
/** The message that says it (the event's own type) and what stands in its gaps. */
export interface Phrase {
  key: EventType;
  values: Values;
}

type Teller<T extends EventType> = (data: EventData<T>, tongue: Tongue) => Values;
type Change = { from?: unknown; to?: unknown };

const yes = (flag: unknown) => (flag ? 'yes' : 'no');
const plain = () => ({});
const named = (id: string | null | undefined, { name }: Tongue) => (id ? (name(id) ?? 'other') : 'none');
const clock = ({ kind }: { kind: string }, { word }: Tongue) => ({ clock: word(`clockName.${kind}`) });
const due = (iso: string | null | undefined, { when }: Tongue) => ({ due: iso ? when(iso) : 'none' });
const rule = ({ kind, key, number }: { kind: string; key: string; number?: number }, { word, name }: Tongue) => ({
  kind: word(`ruleName.${kind}`),
  title: name(key) ?? key,
  number: number ?? 0,
});
const changed = ({ changes }: { changes: Record<string, Change> }, { word, name }: Tongue) => {
  const say = (value: unknown) =>
    value === null || value === undefined ? word('nothing') : (name(String(value)) ?? String(value));
  const long = (field: string) => field === 'description';
  const told = Object.entries(changes).map(([field, { from, to }]) =>
    long(field)
      ? word(`field.${field}`)
      : word('fromTo', { field: word(`field.${field}`), from: say(from), to: say(to) }),
  );
  return { changes: told.join(', ') };
};

/** One line a type: what of its data the sentence needs. A new event does not compile without its line here. */
const TELLERS: { [T in EventType]: Teller<T> } = {
  'ticket.logged': ({ kind, priority, impact, urgency, channel }, { word }) => ({
    kind: word(`kindName.${kind}`),
    channel: word(`channelName.${channel}`),
    priority,
    impact,
    urgency,
  }),
  'ticket.corrected': changed,
  'ticket.classified': changed,
  'ticket.assessed': changed,
  'ticket.priorityOverridden': ({ from, to }) => ({ from, to }),
  'ticket.replied': ({ wordingVersionId, checkedBy }, tongue) => ({
    wording: yes(wordingVersionId),
    checker: named(checkedBy, tongue),
  }),
  'ticket.noted': plain,
  'ticket.customerWrote': ({ thanks }) => ({ thanks: yes(thanks) }),
  'ticket.taken': plain,
  'ticket.assigned': ({ from, to, rebalanced }, tongue) => ({
    from: named(from, tongue),
    to: named(to, tongue),
    rebalanced: yes(rebalanced),
  }),
  'ticket.givenBack': ({ from }, tongue) => ({ from: named(from, tongue) }),
  'ticket.unassigned': ({ from }, tongue) => ({ from: named(from, tongue) }),
  'ticket.allocated': ({ fromFunctionId, toFunctionId, toTeamId }, tongue) => ({
    place: named(toTeamId ?? toFunctionId, tongue),
    desk: named(toFunctionId, tongue),
    moved: yes(fromFunctionId !== toFunctionId && toTeamId),
  }),
  'ticket.waited': ({ waitingReason, until, pauses }, tongue) => ({
    why: tongue.name(waitingReason) ?? waitingReason,
    until: until ? tongue.when(until) : 'none',
    pauses: pauses.length ? pauses.map((kind) => tongue.word(`clockName.${kind}`)).join(', ') : 'none',
  }),
  'ticket.resumed': ({ cause }) => ({ cause }),
  'ticket.resolved': ({ code, closeDueAt }, { word, when }) => ({
    code: word(`codeName.${code}`),
    close: closeDueAt ? when(closeDueAt) : 'none',
  }),
  'ticket.resolutionAccepted': plain,
  'ticket.closed': ({ cause }) => ({ cause }),
  'ticket.cancelled': plain,
  'ticket.reopened': ({ cause, count, newReference }, { word }) => ({
    cause: word(`causeName.${cause}`),
    count,
    fresh: newReference ?? 'none',
  }),
  'ticket.escalated': ({ kind, toTeamId, toPersonId }, tongue) => ({ kind, to: named(toPersonId ?? toTeamId, tongue) }),
  'ticket.escalationDecided': ({ state }) => ({ state }),
  'ticket.merged': ({ into, from }) => ({ into, from }),
  'ticket.split': ({ newReference }) => ({ fresh: newReference }),
  'ticket.linked': ({ kind, to }, { word }) => ({ kind: word(`linkName.${kind}`), to }),
  'ticket.unlinked': ({ kind, to }, { word }) => ({ kind: word(`linkName.${kind}`), to }),
  'ticket.rated': ({ score, from }) => ({ score, from: from ?? 0 }),
  'ticket.unallocatedTooLong': ({ seconds }) => ({ time: duration(seconds) }),
  'ticket.nobodyEligible': ({ teamId, level }, tongue) => ({ team: named(teamId, tongue), level: level ?? 0 }),
  'ticket.repromised': ({ levelVersionId }, tongue) => ({ promise: named(levelVersionId, tongue) }),
  'ticket.updated': plain,
  'ticket.imported': ({ source, externalNumber }) => ({ source, number: externalNumber }),
  'attachment.added': ({ name }) => ({ file: name }),

  'clock.started': (data, tongue) => ({
    ...clock(data, tongue),
    ...due(data.dueAt, tongue),
    target: duration(data.target),
  }),
  'clock.paused': (data, tongue) => ({ ...clock(data, tongue), spent: duration(data.spent) }),
  'clock.resumed': (data, tongue) => ({ ...clock(data, tongue), ...due(data.dueAt, tongue) }),
  'clock.met': (data, tongue) => ({ ...clock(data, tongue), spent: duration(data.spent) }),
  'clock.breached': (data, tongue) => ({ ...clock(data, tongue), ...due(data.dueAt, tongue) }),
  'clock.retargeted': (data, tongue) => ({
    ...clock(data, tongue),
    ...due(data.dueAt, tongue),
    from: duration(data.from),
    to: duration(data.to),
  }),
  'clock.reopened': (data, tongue) => ({
    ...clock(data, tongue),
    ...due(data.dueAt, tongue),
    restart: yes(data.restart),
  }),
  'clock.stopped': clock,
  'clock.stepTaken': (data, tongue) => ({
    ...clock(data, tongue),
    share: Math.round(data.share * 100),
    to: tongue.word(`ladderName.${data.to}`),
    late: yes(data.late),
  }),
  'clock.excused': clock,

  'held.created': plain,
  'held.approved': plain,
  'held.edited': plain,
  'held.returned': plain,
  'held.takenOver': plain,
  'held.overdue': plain,
  'proposal.submitted': ({ target }) => ({ target }),
  'proposal.accepted': plain,
  'proposal.returned': plain,
  'proposal.rejected': plain,
  'proposal.withdrawn': plain,
  'proposal.commented': plain,
  'proposal.overdue': plain,
  'proposal.measured': plain,
  'proposal.credited': ({ capability }, { name }) => ({ capability: name(capability) ?? capability }),

  'procedure.stepDone': ({ key, steps }, { name }) => ({
    title: name(key) ?? key,
    count: steps.length,
    words: steps.map((step) => step.words).join('; '),
  }),
  'procedure.stepSkipped': ({ key, words }, { name }) => ({ title: name(key) ?? key, words }),
  'procedure.stepUndone': ({ key, words }, { name }) => ({ title: name(key) ?? key, words }),

  ...REQUEST_TELLERS,

  'rule.drafted': rule,
  'rule.redrafted': rule,
  'rule.proposed': rule,
  'rule.agreed': rule,
  'rule.returned': rule,
  'rule.withdrawn': rule,
  'rule.discarded': rule,
  'rule.scheduled': (data, tongue) => ({ ...rule(data, tongue), from: tongue.when(data.from) }),
  'rule.described': (data, tongue) => ({ ...rule(data, tongue), fields: data.fields.join(', ') }),
  'rule.putInForce': rule,
  'rule.superseded': rule,
  'rule.retired': rule,
  'rule.reviewed': (data, tongue) => ({ ...rule(data, tongue), next: tongue.when(data.reviewDate) }),
  'rule.commented': (data, tongue) => rule({ ...data, number: data.number ?? undefined }, tongue),
  'rule.acknowledged': rule,
  'rule.measured': rule,
  'rule.credited': rule,
  'rule.decisionOverdue': rule,
  'rule.reviewOverdue': (data, tongue) => ({ ...rule(data, tongue), since: tongue.when(data.reviewDate) }),
  'rule.applied': (data, tongue) => ({ ...rule(data, tongue), tickets: data.tickets }),

  'article.reviewed': (data, tongue) => ({ ...rule(data, tongue), verdict: data.verdict }),
  'article.rated': (data, tongue) => ({ ...rule(data, tongue), helped: yes(data.helped) }),
  'article.flagged': rule,
  'article.flagSettled': rule,
  'article.retired': (data, tongue) => ({ ...rule(data, tongue), next: data.replacement ?? 'none' }),
  'article.used': (data, tongue) => ({ ...rule(data, tongue), reply: yes(data.inReply) }),
  'article.unlinked': rule,
  'search.missed': ({ words }) => ({ words }),
  'ticket.errorMatched': rule,
  'ticket.errorUnmatched': rule,
  'ticket.errorClosed': rule,
  'knownError.declared': (data, tongue) => ({ ...rule(data, tongue), effect: data.to }),
  'knownError.fixed': rule,
  'knownError.reopened': rule,
  'knownError.closed': (data, tongue) => ({ ...rule(data, tongue), tickets: data.tickets }),
  'knownError.meToo': rule,
  'service.followed': rule,
  'service.unfollowed': rule,

  'person.added': ({ name }) => ({ name }),
  'person.changed': ({ fields }) => ({ fields: fields.join(', ') }),
  'person.deactivated': plain,
  'person.activated': plain,
  'person.signedIn': ({ by }) => ({ by }),
  'person.signedOutEverywhere': plain,
  'person.linkMade': ({ until }, { when }) => ({ until: when(until) }),
  'person.passwordSet': plain,
  'function.added': ({ key }) => ({ key }),
  'function.changed': ({ fields }) => ({ fields: fields.join(', ') }),
  'team.added': ({ key }) => ({ key }),
  'team.changed': ({ fields }) => ({ fields: fields.join(', ') }),
  'team.memberAdded': ({ teamId }, tongue) => ({ team: named(teamId, tongue) }),
  'team.memberRemoved': ({ teamId }, tongue) => ({ team: named(teamId, tongue) }),
  'level.granted': ({ level, from, to, selfApproved }, { when }) => ({
    level,
    from: when(from),
    to: to ? when(to) : 'none',
    alone: yes(selfApproved),
  }),
  'level.ended': ({ level, to }, { when }) => ({ level, to: when(to) }),
  'level.expiring': ({ level, to, days }, { when }) => ({ level, to: when(to), days }),
  'deputy.granted': ({ level, forId, from, to }, tongue) => ({
    level,
    chief: named(forId, tongue),
    from: tongue.when(from),
    to: tongue.when(to),
  }),
  'deputy.revoked': plain,
  'buddy.named': ({ buddyId }, tongue) => ({ buddy: named(buddyId, tongue) }),
  'buddy.ended': ({ buddyId }, tongue) => ({ buddy: named(buddyId, tongue) }),
  'token.made': ({ name }) => ({ name }),
  'token.revoked': plain,
  'right.refused': ({ capability }, { name }) => ({ capability: name(capability) ?? capability }),
  'edition.chosen': ({ from, to }) => ({ from, to }),
  'job.retried': ({ task }) => ({ task }),
  'mail.retried': plain,
  'tickets.exported': ({ period, personal }) => ({ period, personal: yes(personal) }),
  'import.run': ({ source, created, unchanged, skipped }) => ({ source, created, unchanged, skipped }),
};

/** Which message says this event, and with what: pure, so that pages, mails, notices and exports all say the same. */
export function phraseOf(event: Told, tongue: Tongue): Phrase {
  const tell = TELLERS[event.type] as Teller<EventType> | undefined;
  const who = event.actorName ?? tongue.word(`actorName.${event.actorKind === 'import' ? 'import' : 'system'}`);
  const values = tell?.(event.data as EventData<EventType>, tongue) ?? {};
  return {
    key: event.type,
    values: {
      who: event.deputyForName ? tongue.word('forSomebody', { who, chief: event.deputyForName }) : who,
      ...values,
    },
  };
}
