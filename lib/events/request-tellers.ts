import type { z } from 'zod';
import type { REQUEST_EVENTS } from '@/lib/events/request-events';
import type { Tongue, Values } from '@/lib/events/tongue';

type Data<T extends keyof typeof REQUEST_EVENTS> = z.infer<(typeof REQUEST_EVENTS)[T]>;
type Tellers = { [T in keyof typeof REQUEST_EVENTS]: (data: Data<T>, tongue: Tongue) => Values };

const plain = () => ({});
const person = (id: string | null | undefined, { name }: Tongue) => (id ? (name(id) ?? 'other') : 'none');
const titled = ({ title }: { title: string }) => ({ title });
const item = (data: { key: string; personId: string }, tongue: Tongue) => ({
  title: tongue.name(data.key) ?? data.key,
  holder: person(data.personId, tongue),
});

function taskChanges(data: Data<'fulfilment.taskChanged'>, tongue: Tongue): string[] {
  const { renamed, teamId, ownerId, dueAt, after } = data;
  const say = (key: string, values = {}) => tongue.word(`taskChange.${key}`, values);
  return [
    ...(renamed ? [say('renamed', { title: renamed })] : []),
    ...(teamId ? [say('team', { name: person(teamId, tongue) })] : []),
    ...(ownerId === undefined ? [] : [say(ownerId ? 'owner' : 'nobody', { name: person(ownerId, tongue) })]),
    ...(dueAt === undefined ? [] : [say(dueAt ? 'due' : 'noDue', { due: dueAt ? tongue.when(dueAt) : '' })]),
    ...(after ? [say(after.length > 0 ? 'after' : 'first', { tasks: after.map((one) => `“${one}”`).join(', ') })] : []),
  ];
}

/** What the sentences about requests need of their events. */
export const REQUEST_TELLERS: Tellers = {
  'request.answered': ({ key, number, answers }, { name }) => ({ title: name(key) ?? key, number, answers }),
  'request.begun': plain,
  'approval.asked': ({ personId, delegateId, title }, tongue) => ({
    approver: person(personId, tongue),
    delegate: person(delegateId, tongue),
    title,
  }),
  'approval.decided': ({ decision, by, changed, forId }, tongue) => ({
    decision,
    by,
    changed: changed ? 'yes' : 'no',
    chief: person(forId, tongue),
  }),
  'approval.reminded': ({ personId, delegateId }, tongue) => ({ approver: person(delegateId ?? personId, tongue) }),
  'approval.handedOn': ({ fromId, toId, why }, tongue) => ({
    from: person(fromId, tongue),
    to: person(toId, tongue),
    why,
  }),
  'approval.delegated': ({ delegateId, from, to }, tongue) => ({
    delegate: person(delegateId, tongue),
    from: tongue.when(from),
    to: tongue.when(to),
  }),
  'approval.delegationEnded': ({ delegateId }, tongue) => ({ delegate: person(delegateId, tongue) }),
  'ticket.approved': plain,
  'ticket.refused': titled,
  'fulfilment.started': ({ key, number, tasks }, { name }) => ({ title: name(key) ?? key, number, tasks }),
  'fulfilment.taskReady': ({ title, dueAt }, { when }) => ({ title, due: dueAt ? when(dueAt) : 'none' }),
  'fulfilment.taskTaken': titled,
  'fulfilment.taskDone': titled,
  'fulfilment.taskSkipped': titled,
  'fulfilment.taskAdded': ({ title, teamId, ownerId }, tongue) => ({
    title,
    doer: ownerId || teamId ? person(ownerId ?? teamId, tongue) : 'none',
  }),
  'fulfilment.taskChanged': (data, tongue) => ({ title: data.title, changes: taskChanges(data, tongue).join(', ') }),
  'fulfilment.recoveryOpened': ({ dueAt }, { when }) => ({ due: dueAt ? when(dueAt) : 'none' }),
  'fulfilment.recoveryDropped': plain,
  'fulfilment.finished': ({ tasks }) => ({ tasks }),
  'access.granted': (data, tongue) => ({ ...item(data, tongue), until: tongue.when(data.until) }),
  'access.renewed': (data, tongue) => ({ ...item(data, tongue), until: tongue.when(data.until) }),
  'access.revokeDue': (data, tongue) => ({ ...item(data, tongue), until: tongue.when(data.until) }),
  'access.ended': (data, tongue) => ({ ...item(data, tongue), cause: data.cause }),
  'catalogue.attested': ({ month, services, gaps }) => ({ month, services, gaps }),
};
