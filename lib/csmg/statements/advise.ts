import { atLevel, type Statement } from './statement';

const four = atLevel(4);
const five = atLevel(5);
const six = atLevel(6);

// biome-ignore format: one sentence a line: ids, meaning, [does, proposes, decides], where
export const ADVISED: readonly Statement[] = [
  four('7.4.1 8.4.1', 'monitor all channels and collect data', [4, 3, 5], '/desk/dashboard'),
  four('9.4.1', 'monitor all channels, collect data and analyse it', [4, 3, 5], '/desk/dashboard'),
  four('7.4.2 8.4.2', 'assist in specifying, researching and evaluating standards', [4, 4, 5], '/desk/rules'),
  four('9.4.2', 'contribute to developing standards and bringing them in', [4, 4, 5], '/desk/rules'),
  four('7.4.3a 8.4.3a', 'apply standards to resolve or escalate', [4, 3, 5], '/desk/tickets/{reference}'),
  four('7.4.3b 8.4.3b', 'brief staff technically', [4, 3, 5], ''),
  four('9.4.3', 'guide team members in technique and procedure', [4, '-', 5], '/desk/people'),
  four('9.4.4', 'find trends and recommend', [4, 4, 5], '/desk/dashboard'),
  four('9.4.5', 'work with other departments', [4, 3, 5], '/desk/people'),

  five('7.5.1 8.5.1 9.5.1', 'run the day: plan people and allocate work to meet the levels', [5, 4, 5], '/desk/board /desk/people'),
  five('7.5.2 8.5.2', 'specify, agree and apply standards', [5, 4, 5], '/desk/rules'),
  five('7.5.3', 'see that performance in all four kinds of channel is tracked, reports are read and issues fixed', [5, 4, 5], '/desk/dashboard'),
  five('8.5.3', 'see that performance is tracked, reports are read and issues fixed', [5, 4, 5], '/desk/dashboard'),
  five('7.5.4 8.5.4', 'draft and maintain policy, standards and procedures', [5, 3, 5], '/desk/rules'),
  five('9.5.2', 'develop policy, standards and procedures and bring them in', [5, 4, 5], '/desk/rules'),
  five('9.5.3', 'analyse figures and feedback to drive improvement', [5, 1, 5], '/desk/dashboard'),
  five('7.5.5 8.5.5', 'keep the catalogue complete and current', [5, 3, 5], '/desk/catalogue /services'),
  five('9.5.4', 'keep the catalogue aligned with goals', [5, 4, 5], '/desk/catalogue'),
  five('9.5.5', 'develop ways to raise satisfaction', [5, 2, 5], '/desk/dashboard'),

  six('7.6.1', 'influence direction, answer for all functions and their frameworks', [6, 5, 6], '/desk/levels /desk/rules'),
  six('8.6.1 9.6.1', 'influence direction and answer for all functions', [6, 5, 6], '/desk/levels /desk/rules'),
  six('7.6.2 8.6.2 9.6.2', 'define channels, service levels, standards and how staff are monitored', [6, 4, 6], '/desk/rules'),
  six('7.6.3', 'lead the service culture', [6, 1, 6], '/desk/rules'),
  six('8.6.3 9.6.3', 'champion the service culture', [6, 1, 6], '/desk/rules'),
  six('8.6.4 9.6.4', 'lead the frameworks for complaints, standards and agreements', [6, 5, 6], '/desk/rules'),
  six('7.6.4 8.6.5 9.6.5', 'answer for continuity and legal, regulatory and contractual compliance', [6, 4, 6], '/desk/rules /admin/audit'),
];
