import { _, A, type CapabilityRow, D, organisation, P, S, section, when } from '../cells';

const row = section('Continuity');
const told = when(D, 'told', 'ask');

// biome-ignore format: one row a capability, one column a level
export const CONTINUITY = {
  'continuity.record':  row('Use reduced forms, fill in afterwards', [S, D, D, D, D, D], '9.6.5'),
  'continuity.runTask': row('Run a playbook task, count heads', [told, told, D, D, A, A], '9.6.5'),
  'continuity.lead':    row('Lead the playbook on the spot', [_, _, _, D, A, A], '9.6.5'),
  'continuity.degrade': row('Invoke degraded mode for up to 4 hours', [_, _, P, P, A, A], '9.6.5'),
  'continuity.invoke':  row('Invoke full continuity, and stand down', [_, _, P, P, P, organisation(A)], '9.6.5'),
  'continuity.invokeUncovered': row('Invoke full continuity after 15 minutes without a level 6', [_, _, P, P, A, organisation(A)], '9.6.5'),
  'rule.continuity':    row('Set plan, exercise and lessons', [_, _, P, P, D, organisation(A)], '9.6.5'),
} as const satisfies Record<string, CapabilityRow>;
