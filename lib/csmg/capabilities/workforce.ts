import { _, A, type CapabilityRow, D, own, P, section, V } from '../cells';

const row = section('Workforce');

// biome-ignore format: one row a capability, one column a level
export const WORKFORCE = {
  'rota.view':     row('See the rota', [V, V, V, V, V, V], '9.3.1'),
  'leave.request': row('Ask for leave or a swap', [own(D), own(D), own(D), own(D), own(D), own(D)], '9.3.1'),
  'swap.approve':  row('Approve a swap that keeps cover', [_, _, _, A, A, V], '9.5.1'),
  'rota.publish':  row('Publish rota, skills and caps', [_, _, _, P, A, V], '9.3.1 9.5.1'),
  'forecast.view': row('See the forecast', [_, _, V, V, V, V], '9.5.1'),
  'forecast.prepare': row('Prepare forecast and resource case', [_, _, _, P, A, A], '9.5.1'),
  'resource.fund': row('Fund a resource case', [_, _, _, _, P, A], '9.6.1'),
} as const satisfies Record<string, CapabilityRow>;
