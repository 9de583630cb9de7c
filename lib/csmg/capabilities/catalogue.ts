import { _, A, approver, type CapabilityRow, D, everyone, organisation, P, S, section, V } from '../cells';

const row = section('Catalogue');

// biome-ignore format: one row a capability, one column a level
export const CATALOGUE = {
  'service.view':         row('See the catalogue', everyone(V), '8.5.5', { customer: organisation(V), admin: organisation(V), auditor: organisation(V) }),
  'rule.service':         row('Suggest, draft, publish or retire a service', [P, P, P, P, A, V], '8.5.5', { customer: organisation(P) }),
  'rule.goalLink':        row('Link a service to a goal', [_, _, _, P, A, A], '9.5.4'),
  'catalogue.attest':     row('Attest that the catalogue is complete', [_, _, _, P, A, V], '8.5.5'),
  'rule.approval':        row('Set who approves an item', [_, _, P, P, A, V], '8.5.5'),
  'approval.decide':      row('Approve or refuse a request', [_, _, _, _, _, _], '8.3.2', { manager: approver(D) }),
  'fulfilment.task':      row('Do a fulfilment task', [_, D, D, D, D, D], '8.3.2'),
  'fulfilment.run':       row('Run a fulfilment plan', [_, _, D, D, D, D], '8.3.2'),
  'fulfilment.plan':      row('Change the plan of a request', [_, _, P, D, D, D], '8.3.2'),
  'access.grant':         row('Check and grant access, review its expiry', [S, D, D, D, D, D], '8.3.2', { manager: approver(A) }),
  'rule.accessOwners':    row('Set who owns an access', [_, _, _, P, A, V], '9.6.5'),
} as const satisfies Record<string, CapabilityRow>;
