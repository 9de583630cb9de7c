import { _, A, type CapabilityRow, D, organisation, P, requester, S, section, V, when } from '../cells';

const row = section('Complaints');
const byAnother = when(D, 'notOwnWork');

// biome-ignore format: one row a capability, one column a level
export const COMPLAINTS = {
  'complaint.log':         row('Receive and log a complaint', [D, D, D, D, D, D], '9.1.2', { customer: requester(D) }),
  'complaint.acknowledge': row('Acknowledge a complaint', [when(S, 'approvedWording', 'ask'), when(D, 'approvedWording', 'ask'), D, D, D, D], '8.2.3'),
  'complaint.settle':      row('Settle informally at once (level 3: what is small)', [_, P, when(D, 'routine', 'propose'), D, A, D], '9.3.2'),
  'complaint.investigate': row('Investigate at stage 1, never one\'s own work', [_, _, P, byAnother, byAnother, byAnother], '8.4.3a'),
  'complaint.allocate':    row('Give a complaint to an investigator', [_, _, _, _, A, V], '8.5.3'),
  'complaint.decide':      row('Decide stage 1, with redress to the limit', [_, _, _, P, A, V], '8.5.3'),
  'complaint.review':      row('Review at stage 2, redress above the limit, refer out', [_, _, _, _, P, organisation(A)], '9.6.4'),
  'complaint.register':    row('See the register of complaints', [_, _, _, V, V, organisation(V)], '9.6.4', { auditor: organisation(V) }),
  'rule.complaints':       row('Set the complaints framework', [_, _, _, P, P, organisation(A)], '7.6.1 8.6.4 9.6.4', { auditor: organisation(V) }),
} as const satisfies Record<string, CapabilityRow>;
