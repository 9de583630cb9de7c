import { _, A, all, assigned, type CapabilityRow, D, O, P, section, team, V } from '../cells';

const row = section('Satisfaction');

// biome-ignore format: one row a capability, one column a level
export const SATISFACTION = {
  'satisfaction.view': row('See ratings', [assigned(V), team(V), team(V), all(V), all(V), all(V)], '9.2.4'),
  'satisfaction.viewAnonymous': row('See who rated anonymously', [_, _, _, _, V, V], '9.2.4 9.5.5'),
  'satisfaction.tag':  row('Tag comments', [_, D, D, D, D, D], '9.2.4'),
  'recovery.start':    row('Start a recovery task', [P, P, D, D, D, D], '9.2.4 9.5.5'),
  'rule.recovery':     row('Set the recovery playbook', [_, _, _, P, A, V], '9.5.5'),
  'rule.satisfactionTarget': row('Set the satisfaction target', [_, _, _, _, P, O], '9.5.5'),
  'survey.design':     row('Design a survey', [_, P, P, P, A, O], '9.5.5'),
} as const satisfies Record<string, CapabilityRow>;
