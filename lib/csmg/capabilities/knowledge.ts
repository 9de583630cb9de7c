import { _, A, type CapabilityRow, D, everyone, O, organisation, P, section, V, when } from '../cells';

const row = section('Knowledge');

// biome-ignore format: one row a capability, one column a level
export const KNOWLEDGE = {
  'article.readPublic': row('Read public articles', everyone(V), '9.2.1', { customer: organisation(V), admin: organisation(V), auditor: organisation(V) }),
  'article.read':    row('Read internal articles', [V, V, V, V, V, V], '9.2.1', { system: organisation(V) }),
  'article.use':     row('Use an article in an answer', [D, D, D, D, D, D], '9.2.1'),
  'article.rate':    row('Rate an article', everyone(D), '9.2.3', { customer: organisation(D) }),
  'article.flag':    row('Flag an article as wrong', [D, D, D, D, D, D], '9.2.3'),
  'article.draft':   row('Draft or change an article', [_, P, D, D, D, D], '9.2.3 8.3.5'),
  'article.review':  row('Review a peer\'s article', [_, _, when(D, 'notOwnWork'), when(D, 'notOwnWork'), when(D, 'notOwnWork'), when(D, 'notOwnWork')], '8.3.5'),
  'article.publish': row('Publish an article', [_, P, P, A, A, V], '8.3.5 9.2.3'),
  'article.retire':  row('Retire an article', [_, P, P, A, A, V], '8.3.5'),
  'rule.taxonomy':   row('Order the knowledge base', [_, _, P, P, O, V], '9.5.2'),

  'knownError.match':    row('Report a match with a known error', [P, D, D, D, D, D], '9.3.2'),
  'knownError.draft':    row('Write a known error or workaround', [_, P, D, D, D, D], '8.3.5'),
  'knownError.validate': row('Validate a known error', [_, _, P, A, A, V], '8.3.5 9.4.4'),
  'knownError.accept':   row('Accept the risk of a known error, or close it', [_, _, _, P, A, V], '9.5.3'),

  'macro.personal':   row('Keep personal wording (level 2: never sent by itself)', [_, D, D, D, D, D], '9.2.1'),
  'rule.wording':     row('Agree approved wording and macros of a team', [P, P, P, A, O, V], '9.2.1 9.2.3'),
  'diagnosis.run':    row('Run a diagnosis script', [D, D, D, D, D, D], '9.3.2'),
  'diagnosis.record': row('Record a hypothesis or finding', [P, P, D, D, D, D], '9.3.2'),
  'rule.diagnosisScript': row('Change a diagnosis script', [_, _, P, A, O, V], '9.3.2 9.3.3'),

  'briefing.read':    row('Read a briefing or guidance item', [V, V, V, V, V, V], '8.4.3b'),
  'briefing.acknowledge': row('Confirm that a briefing was read', [D, D, D, D, D, D], '8.4.3b'),
  'briefing.give':    row('Give a briefing', [_, _, P, D, D, D], '8.4.3b 9.4.3'),
  'briefing.mandate': row('Make a briefing mandatory', [_, _, _, P, A, V], '8.4.3b'),
  'guidance.write':   row('Write guidance that helps people adopt a process', [_, P, D, D, D, D], '8.3.5 9.4.3'),
} as const satisfies Record<string, CapabilityRow>;
