import { _, type CapabilityRow, D, O, organisation, P, section, V } from '../cells';

const row = section('Direction');
const system = section('System');
const owned = organisation(O);

// biome-ignore format: one row a capability, one column a level
export const DIRECTION = {
  'direction.view':       row('See strategy, frameworks and culture', [V, V, V, V, V, V], '9.6.1', { auditor: organisation(V) }),
  'rule.strategy':        row('Set the strategy', [V, V, V, P, P, owned], '7.6.1 8.6.1 9.6.1'),
  'rule.standardsFramework': row('Set the framework for standards', [V, V, V, P, P, owned], '7.6.1 8.6.4'),
  'rule.agreementFramework': row('Set the framework for agreements', [V, V, V, P, P, owned], '7.6.1 8.6.4'),
  'rule.culture':         row('Lead and champion the service culture', [V, V, V, P, P, owned], '7.6.3 8.6.3 9.6.3'),
  'rule.monitoring':      row('Define how staff are monitored', [V, V, V, P, P, owned], '9.6.2'),

  'system.view':          system('See the state of the system', [_, _, _, _, V, V], '9.6.5', { admin: organisation(V) }),
  'system.configure':     system('Configure sign-in, mail, backup and keys', [_, _, _, _, _, _], '9.6.5', { admin: organisation(D) }),
} as const satisfies Record<string, CapabilityRow>;
