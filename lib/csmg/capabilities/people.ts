import { _, A, buddy, type CapabilityRow, D, organisation, own, P, requester, section, team, V, when } from '../cells';

const row = section('People');
const ofOthers = when(D, 'notOwnWork');
const admin = { admin: organisation(D) };

// biome-ignore format: one row a capability, one column a level
export const PEOPLE = {
  'people.view':     row('See colleagues, functions and levels', [V, V, V, V, V, V], '9.4.5', { admin: organisation(V), auditor: organisation(V) }),
  'contact.edit':    row('Keep a contact card', [D, D, D, D, D, D], '8.1.3 9.1.2', { customer: requester(D) }),
  'evidence.own':    row('Gather evidence, assess oneself', [own(D), own(D), own(D), own(D), own(D), own(D)], '9.3.4'),
  'held.check':      row('Check what is held (level 3: as buddy)', [_, _, when(buddy(D), 'notOwnWork'), ofOthers, ofOthers, ofOthers], '9.4.3'),
  'rule.supervision': row('Set how people are supervised', [_, _, _, P, A, V], '9.4.3'),
  'level.witness':   row('Bear witness to a colleague\'s level', [_, _, D, D, D, D], '9.4.3'),
  'level.assess':    row('Assess another\'s level', [_, _, _, P, A, A], '9.4.3'),
  'level.grant':     row('Confirm a level', [_, _, _, P, A, A], '8.5.1 9.5.1', admin),
  'deputy.grant':    row('Let somebody deputise one step up, dated', [_, _, _, _, A, A], '9.5.1'),
  'right.delegate':  row('Lend one right inside one\'s own team, dated', [_, _, _, team(D), team(D), team(D)], '9.5.1'),
  'rule.edition':    row('Choose the wording of the skill the desk runs by', [_, _, _, P, P, organisation(A)], '9.6.2'),
  'bot.promote':     row('Raise the level of a bot', [_, _, _, _, P, organisation(A)], '9.6.2'),
  'people.manage':   row('Keep accounts', [_, _, _, _, _, _], '9.6.5', admin),
  'function.manage': row('Keep functions', [_, _, _, _, P, organisation(A)], '7.6.1 9.6.1', admin),
  'team.manage':     row('Keep the teams of a function', [_, _, _, P, D, D], '9.5.1', admin),
  'token.manage':    row('Issue and withdraw tokens', [_, _, _, _, _, _], '9.6.5', { ...admin, system: organisation(D) }),
  'import.run':      row('Import from another desk', [_, _, _, _, A, A], '8.1.3', { ...admin, system: organisation(D) }),
} as const satisfies Record<string, CapabilityRow>;
