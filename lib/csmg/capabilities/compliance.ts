import { _, A, type CapabilityRow, D, everyone, organisation, own, P, requester, section, team, V } from '../cells';

const row = section('Compliance');
const officer = { officer: organisation(A) };

// biome-ignore format: one row a capability, one column a level
export const COMPLIANCE = {
  'breach.report':          row('Report a suspected breach', everyone(D), '9.6.5', { customer: organisation(D) }),
  'dataRequest.intake':     row('Take in a request about personal data', [D, D, D, D, D, D], '9.6.5', { customer: requester(D) }),
  'dataRequest.assemble':   row('Assemble the data asked for', [_, _, P, D, D, D], '9.6.5'),
  'dataRequest.decideAccess': row('Decide on giving access', [_, _, _, P, A, A], '9.6.5', officer),
  'dataRequest.decideErase': row('Decide on erasing, restricting or refusing', [_, _, _, P, P, organisation(A)], '9.6.5', officer),
  'rule.retention':         row('Set how long things are kept', [_, _, _, P, P, organisation(A)], '9.6.5'),
  'legalHold.set':          row('Set or release a legal hold', [_, _, _, P, P, organisation(A)], '9.6.5'),
  'retention.run':          row('Run the retention job', [_, _, _, _, _, _], '9.6.5', { admin: organisation(D), system: organisation(D) }),
  'audit.view':             row('Read the audit log', [own(V), own(V), own(V), team(V), V, organisation(V)], '9.6.5', { auditor: organisation(V) }),
  'accessReview.attest':    row('Attest who has access', [own(D), own(D), own(D), team(D), A, organisation(A)], '9.6.5'),
  'obligation.train':       row('Train on an obligation', [D, D, D, D, D, D], '9.6.5'),
  'obligation.evidence':    row('Record evidence for a control', [_, _, _, D, D, D], '9.6.5'),
  'obligation.control':     row('Run a control', [_, _, _, P, D, D], '9.6.5'),
  'obligation.attest':      row('Attest an obligation', [_, _, _, _, P, organisation(A)], '9.6.5'),
  'obligation.view':        row('See obligations and their controls', [_, _, _, V, V, organisation(V)], '9.6.5', { auditor: organisation(V) }),
} as const satisfies Record<string, CapabilityRow>;
