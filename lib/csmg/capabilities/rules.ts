import { _, A, type CapabilityRow, D, O, organisation, P, section, V, when } from '../cells';

const row = section('Rules');
const technical = { admin: organisation(V) };

// biome-ignore format: one row a capability, one column a level
export const RULES = {
  'rules.view':          row('Read the rules the desk runs by', [V, V, V, V, V, V], '9.1.1', { admin: organisation(V), auditor: organisation(V), system: organisation(V) }),
  'rule.routing':        row('Set the routing table', [_, _, P, P, A, V], '8.1.2 9.2.2', technical),
  'rule.requestType':    row('Set request types, and what is routine or common', [_, _, P, P, A, V], '9.1.1 9.2.1', technical),
  'rule.form':           row('Set forms and required fields', [_, _, P, P, A, V], '8.1.3', technical),
  'rule.states':         row('Name the states', [_, _, P, P, A, V], '9.5.2', technical),
  'rule.automation':     row('Set an automation', [_, _, P, P, A, V], '9.5.2', technical),
  'rule.automationMailing': row('Set an automation that mails customers', [_, _, P, P, when(A, 'notOwnWork', 'propose'), V], '9.5.2', technical),
  'rule.categories':     row('Set the category scheme', [P, P, P, P, A, V], '9.5.2'),
  'rule.priorityMatrix': row('Set the priority matrix and its override', [_, _, P, P, A, V], '8.5.2'),
  'rule.waitingReasons': row('Set the waiting reasons', [_, _, P, P, A, V], '8.5.2'),
  'rule.escalationLadder': row('Set the escalation ladder', [_, _, P, P, O, A], '9.1.3 8.4.3a'),
  'rule.updateCadence':  row('Set how often people hear how it stands', [_, _, P, P, A, V], '8.2.3'),
  'rule.blockedSenders': row('Set the list of blocked senders', [_, _, P, P, A, V], '9.5.2'),
  'rule.fulfilmentPlan': row('Set the plan template of a request', [_, _, P, P, A, V], '8.3.2'),

  'channel.notice':      row('Post a notice on opening hours', [_, _, P, D, D, D], '8.4.1'),
  'rule.channel':        row('Set how a channel runs: hours, signature, mailbox', [_, _, P, P, A, O], '9.6.2'),
  'channel.connect':     row('Connect a channel technically', [_, _, _, _, _, _], '9.6.2', { admin: organisation(D) }),
  'channel.open':        row('Open or close a channel', [_, _, _, P, P, organisation(A)], '9.6.2'),

  'rule.serviceLevel':   row('Agree a service level', [_, _, P, P, P, organisation(A)], '9.6.2'),
  'rule.slaPolicy':      row('Set a policy inside a service level', [_, _, P, P, A, V], '8.5.2'),
  'rule.calendar':       row('Set a calendar', [_, _, P, P, A, V], '8.5.2'),
  'rule.holiday':        row('Set holidays', [_, _, P, P, A, V], '8.5.2'),
  'promise.recompute':   row('Apply an edited policy to promises already made', [_, _, _, P, A, V], '8.5.2'),
  'rule.ola':            row('Agree an OLA with a department', [_, _, P, P, A, organisation(A)], '9.4.5'),
  'supplier.record':     row('Record supplier clocks and scorecard', [_, _, P, D, D, D], '9.4.5'),
  'rule.supplierClocks': row('Agree supplier contract clocks', [_, _, P, P, A, A], '9.4.5'),
  'supplier.dispute':    row('Settle a dispute with a supplier', [_, _, _, P, P, organisation(A)], '9.6.5'),

  'collaboration.action': row('Take an action with another department', [_, _, D, D, D, D], '9.4.5'),
  'collaboration.lead':  row('Lead the work with another department', [_, _, P, D, D, D], '9.4.5'),
  'collaboration.commit': row('Commit the desk to another department', [_, _, _, P, A, A], '9.4.5'),
} as const satisfies Record<string, CapabilityRow>;
