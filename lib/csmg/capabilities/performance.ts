import { _, A, type CapabilityRow, D, O, organisation, own, P, section, V, when } from '../cells';

const row = section('Performance');

// biome-ignore format: one row a capability, one column a level
export const PERFORMANCE = {
  'measure.own':      row('See one\'s own figures', [own(V), own(V), own(V), own(V), own(V), own(V)], '9.3.4'),
  'measure.team':     row('See the figures of a team', [_, _, V, V, V, V], '9.3.4 9.4.1'),
  'measure.insight':  row('Annotate a figure, raise an insight', [_, _, P, D, D, D], '9.3.4'),
  'measure.analyse':  row('Analyse figures', [_, _, P, D, D, D], '9.3.4 9.4.1'),
  'measure.sign':     row('Sign the reading of a figure', [_, _, _, P, A, V], '7.5.3 8.5.3 9.5.3'),
  'measure.channels': row('See all channels side by side', [_, _, V, V, V, V], '8.4.1 9.4.1'),
  'measure.collect':  row('Collect channel data, note gaps', [_, _, P, D, D, D], '8.4.1'),
  'rule.collection':  row('Set what is collected', [_, _, _, P, A, O], '8.4.1 9.6.2'),

  'report.build':     row('Build a report', [_, _, P, D, D, D], '9.4.1'),
  'report.publish':   row('Publish a report', [_, _, P, P, A, A], '8.5.3'),
  'report.publishExternal': row('Publish a report outside', [_, _, P, P, P, A], '9.6.1'),
  'export.ownView':   row('Export one\'s own view', [_, _, D, D, D, D], '9.3.4'),
  'export.personal':  row('Export rows with personal data', [_, _, _, P, A, A], '9.6.5', { auditor: organisation(D) }),

  'rule.metric':      row('Define a metric and its operational target', [_, _, P, P, A, A], '9.5.3'),
  'rule.metricTarget': row('Set the target of the whole service', [_, _, P, P, P, A], '9.6.2'),

  'quality.reviewOwn': row('Review one\'s own work', [own(D), own(D), own(D), own(D), own(D), own(D)], '9.1.2'),
  'quality.review':   row('Review a colleague\'s work (level 3: of level 1 and 2)', [_, _, when(D, 'notOwnWork'), when(D, 'notOwnWork'), when(D, 'notOwnWork'), when(D, 'notOwnWork')], '9.4.3'),
  'quality.calibrate': row('Calibrate reviewers', [_, _, _, P, A, A], '9.4.3'),
  'rule.quality':     row('Own the quality programme', [_, _, _, _, P, O], '7.6.3 8.6.3 9.6.2'),

  'improvement.accept': row('Raise, accept or close an improvement', [P, P, P, P, A, A], '9.3.4 9.5.3', { customer: organisation(P) }),
  'improvement.rank':  row('Rank improvements', [_, _, _, P, A, A], '9.5.3'),
  'improvement.acceptStrategic': row('Accept an improvement that needs budget or strategy', [P, P, P, P, P, A], '9.5.3'),
  'trend.recommend':  row('Find a trend, recommend with figures', [_, _, P, D, A, A], '9.4.4'),
  'serviceIssue.raise': row('Keep the log of service issues', [P, P, P, D, A, A], '7.5.3 8.5.3'),
  'colleague.recognise': row('Recognise a colleague', [D, D, D, D, D, D], '7.6.3 8.6.3'),
} as const satisfies Record<string, CapabilityRow>;
