// biome-ignore format: one line, as the table below
import { _, A, all, approver, ask, type CapabilityRow, D, everyone, involved, O, organisation, own, P, participant, requester, S, sampled, section, shared, team, V, when } from '../cells';

const row = section('Tickets');
const jobs = { system: organisation(D) };

// biome-ignore format: one row a capability, one column a level
export const TICKETS = {
  'ticket.view':        row('See a ticket', [all(V), all(V), all(V), all(V), all(V), organisation(V)], '9.1.2 9.3.1', { customer: shared(V), participant: involved(V), manager: approver(V), auditor: organisation(V), system: organisation(V) }),
  'ticket.openConfidential': row('Open a confidential ticket', [when(V, 'named'), when(V, 'named'), when(V, 'named'), when(V, 'named'), V, organisation(V)], '9.6.5', { participant: involved(V), auditor: when(organisation(V), 'named'), system: organisation(V) }),
  'ticket.grantConfidential': row('Let somebody into a confidential ticket', [_, _, _, _, A, A], '9.6.5'),

  'ticket.log':         row('Log a contact, incident, request or question', [D, D, D, D, D, D], '8.1.1 8.1.3 9.1.1 9.1.2', { customer: requester(D), ...jobs }),
  'ticket.logOnBehalf': row('Log for somebody else with the catalogue form', [S, D, D, D, D, D], '8.1.1 9.1.1', jobs),
  'ticket.correct':     row('Correct an entry within 15 minutes', [when(own(D), 'within15min'), when(own(D), 'within15min'), when(team(D), 'within15min'), when(team(D), 'within15min'), when(all(D), 'within15min'), when(all(D), 'within15min')], '8.1.3 9.1.2'),
  'ticket.amend':       row('Amend an entry later, with its trace', [own(D), own(D), team(D), team(D), all(D), all(D)], '8.1.3 9.1.2'),
  'ticket.note':        row('Write an internal note, mention, watch', [D, D, D, D, D, D], '8.1.3 9.1.2', jobs),
  'ticket.attach':      row('Attach a file', [D, D, D, D, D, D], '8.1.3 9.1.2', { customer: requester(D), participant: participant(D), ...jobs }),
  'ticket.writeAsRequester': row('Write on one\'s own ticket', [_, _, _, _, _, _], '9.1.2', { customer: requester(D), participant: participant(D) }),

  'ticket.replyWording': row('Reply with approved wording', [D, D, D, D, D, D], '8.1.1 9.2.1', jobs),
  'ticket.replyCommon':  row('Reply in own words, common type', [S, sampled(D), D, D, D, D], '9.2.1'),
  'ticket.replyOther':   row('Reply in own words, any other type', [ask, S, D, D, D, D], '8.3.2 9.3.2'),
  'ticket.progress':     row('Tell people how it stands', [S, D, D, D, D, D], '8.2.3', jobs),

  'ticket.classify':     row('Set category, type or service', [when(D, 'listedTarget', 'propose'), D, D, D, D, D], '9.1.2', { customer: requester(P), ...jobs }),
  'ticket.classifyBulk': row('Reclassify many at once', [_, _, _, D, D, V], '9.4.4'),
  'ticket.assess':       row('Judge impact and urgency by questions', [D, D, D, D, D, D], '8.1.1 9.1.1', jobs),
  'ticket.stateUrgency': row('Say how urgent it is', [D, D, D, D, D, D], '9.1.1', { customer: requester(D) }),
  'ticket.overridePriority': row('Override the computed priority', [P, P, D, D, D, D], '8.3.4b'),

  'ticket.take':      row('Take from the queue', [when(D, 'routine', 'ask'), when(D, 'common', 'ask'), D, D, D, _], '9.1.1 9.2.1 9.3.1'),
  'ticket.allocate':  row('Allocate to a function or team', [when(D, 'listedTarget', 'propose'), D, D, D, D, D], '8.1.2 9.1.3 9.2.2', jobs),
  'ticket.assign':    row('Assign to a named colleague', [_, P, P, team(D, 'propose'), all(D), V], '9.5.1', jobs),
  'ticket.reassign':  row('Reassign or take over from somebody', [_, P, P, team(D, 'propose'), all(D), V], '9.5.1'),
  'ticket.rebalance': row('Rebalance work in bulk', [_, _, _, when(team(D), 'atMost25'), all(D), V], '9.5.1'),

  'ticket.wait':         row('Set waiting, which pauses the clock', [when(D, 'customerReason', 'propose'), D, D, D, D, V], '8.3.4b', jobs),
  'ticket.reviewPauses': row('Review why clocks were paused', [_, _, _, D, D, V], '9.4.4'),
  'ticket.resolve':      row('Resolve', [when(S, 'procedureComplete', 'ask'), when(D, 'common', 'propose'), D, D, D, D], '8.1.1 9.2.1 9.3.2'),
  'ticket.acceptResolution': row('Accept or refuse the resolution', [_, _, _, _, _, _], '9.2.4', { customer: requester(D) }),
  'ticket.rate':         row('Rate how it went', [_, _, _, _, _, _], '9.2.4 9.5.5', { customer: requester(D) }),
  'ticket.close':        row('Close what is resolved', [P, when(D, 'common', 'propose'), D, D, D, D], '9.1.2 9.3.2', jobs),
  'ticket.cancel':       row('Cancel or reject', [P, P, D, D, D, D], '9.3.2', { customer: requester(D), ...jobs }),
  'ticket.reopen':       row('Reopen inside the window', [D, D, D, D, D, D], '8.1.1 9.1.1', { customer: requester(D), ...jobs }),
  'ticket.reopenClosed': row('Reopen after closure', [_, _, P, D, D, D], '8.4.3a'),

  'ticket.link':         row('Link, or make a child', [P, D, D, D, D, D], '9.1.2'),
  'ticket.split':        row('Split off a message as its own ticket', [P, D, D, D, D, D], '9.1.2'),
  'ticket.merge':        row('Merge into another', [P, P, D, D, D, D], '9.1.2'),
  'ticket.mergeAcross':  row('Merge across organisations', [P, P, P, P, D, D], '9.1.2 8.5.3'),
  'ticket.unmerge':      row('Undo a merge within 24 hours', [P, P, own(D, 'propose'), D, D, D], '9.1.2'),
  'ticket.unmergeLater': row('Undo a merge after 24 hours', [P, P, P, D, D, D], '9.1.2'),
  'ticket.bulkChange':   row('Change many at once', [_, _, when(team(D), 'atMost25'), team(D), all(D), V], '8.3.4b 9.5.1'),

  'ticket.escalateFunctional':   row('Ask an expert or pass to another function', [D, D, D, D, D, D], '8.1.2 9.1.3 9.2.2', jobs),
  'ticket.escalateHierarchical': row('Escalate up the ladder', [P, P, D, D, D, D], '9.1.3 8.3.4b', { customer: requester(P), ...jobs }),
  'ticket.acceptEscalation':     row('Accept an escalation', [_, _, P, A, A, A], '8.4.3a'),
  'ticket.closeEscalation':      row('Close an escalation', [_, _, P, A, A, A], '8.4.3a'),
  'swarm.convene':               row('Call a swarm together', [P, P, D, D, D, D], '9.1.3 9.4.5'),

  'majorIncident.flag':     row('Flag a possible major incident', [P, P, P, D, D, D], '9.1.3'),
  'majorIncident.addImpact': row('Add the impact to a flag', [_, _, P, D, D, D], '8.3.4b'),
  'majorIncident.provisional': row('Declare provisionally for 30 minutes', [P, P, P, A, A, A], '8.4.3a'),
  'majorIncident.declare':  row('Declare, and stand down', [P, P, P, P, A, A], '8.5.3'),
  'rule.majorIncident': row('Set what counts as major', [_, _, _, _, P, organisation(O)], '9.6.2'),
  'majorIncident.meToo':    row('Say that it hits me too', everyone(D), '9.1.2', { customer: organisation(D) }),
  'affected.message':       row('Message everybody affected', [_, _, P, when(D, 'approvedWording', 'propose'), A, A], '8.2.3 9.4.5'),

  'ticket.excuse':         row('Excuse a breach or set a due time by hand', [_, _, P, P, A, V], '8.5.3'),
  'ticket.markSpam':       row('Mark as spam, block the sender', [P, D, D, D, D, D], '9.1.2', jobs),
  'ticket.redactSecret':   row('Redact a secret', [P, P, P, D, D, D], '9.6.5'),
  'ticket.redactPersonal': row('Redact personal data', [P, P, P, P, A, A], '9.6.5'),
  'ticket.redactLegal':    row('Redact on legal grounds', [P, P, P, P, P, A], '9.6.5'),
  'ticket.delete':         row('Delete (only the retention and erasure job)', [_, _, _, _, _, _], '9.6.5', jobs),
} as const satisfies Record<string, CapabilityRow>;
