import { _, A, type CapabilityRow, D, O, organisation, P, section, V, when } from '../cells';

const row = section('Standards');
/** The author is barred from approving, also where nobody else seems near: see deciding.ts. */
const byAnother = when(A, 'notOwnWork', 'propose');

// biome-ignore format: one row a capability, one column a level
export const STANDARDS = {
  'document.read':        row('Read standards, procedures and policies', [V, V, V, V, V, V], '8.3.4b', { auditor: organisation(V) }),
  'document.acknowledge': row('Acknowledge a document', [D, D, D, D, D, D], '9.4.2 9.5.2'),
  'document.comment':     row('Comment on a document', [D, D, D, D, D, D], '8.3.4a'),
  'standard.research':    row('Research and evaluate', [_, _, P, D, D, D], '8.4.2'),
  'pilot.run':            row('Run a pilot', [_, _, P, D, D, D], '8.4.2'),
  'pilot.start':          row('Start a pilot', [_, _, P, P, A, V], '8.4.2'),
  'rollout.run':          row('Roll out a standard', [_, _, _, D, D, D], '9.4.2 9.5.2'),
  'rule.procedure':       row('Agree a procedure', [_, _, P, P, byAnother, byAnother], '8.3.4a 8.5.4 9.3.3'),
  'rule.standard':        row('Agree a standard', [_, _, P, P, byAnother, byAnother], '8.3.4a 8.5.2 9.3.3'),
  'rule.standardInFramework': row('Agree a standard inside a framework', [_, _, P, P, P, organisation(byAnother)], '8.6.4 9.6.4'),
  'rule.policy':          row('Agree a policy', [_, _, P, P, P, organisation(byAnother)], '8.5.4'),
  'exception.grant':      row('Grant an exception to a standard', [P, P, P, when(A, 'oneTicket', 'propose'), A, O], '8.5.2'),
} as const satisfies Record<string, CapabilityRow>;
