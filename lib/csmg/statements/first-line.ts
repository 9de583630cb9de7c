import { atLevel, type Statement } from './statement';

const one = atLevel(1);
const two = atLevel(2);
const three = atLevel(3);

// biome-ignore format: one sentence a line: ids, meaning, [does, proposes, decides], where
export const FIRST: readonly Statement[] = [
  one('7.1.1 8.1.1', 'take and handle requests by agreed procedure', [1, 1, 3], '/desk/new /desk/tickets/{reference}'),
  one('7.1.2 8.1.2', 'allocate without delay', [1, 1, 2], '/desk/tickets/{reference} /desk/board'),
  one('7.1.3 8.1.3', 'log incidents and requests, keep their records', [1, '-', 3], '/desk/new /desk/tickets'),
  one('9.1.1', 'handle routine inquiries and requests by procedure', [1, 1, 4], '/desk /desk/new'),
  one('9.1.2', 'record every interaction accurately', [1, '-', 3], '/desk/tickets/{reference}'),
  one('9.1.3', 'pass what is complex to the right people', [1, 1, 4], '/desk/tickets/{reference}'),

  two('7.2.1 8.2.1 9.2.1', 'answer common requests with information', [2, 2, 4], '/desk/tickets/{reference}'),
  two('7.2.2 8.2.2 9.2.2', 'allocate what stays unresolved to functions', [2, '-', 5], '/desk/tickets/{reference} /desk/board'),
  two('7.2.3 8.2.3', 'keep records, tell users the process and others what was done', [2, 1, 5], '/desk/tickets/{reference}'),
  two('9.2.3', 'help keep knowledge current', [2, 2, 3], '/desk/knowledge'),
  two('9.2.4', 'help watch satisfaction', [2, 2, 3], '/desk/dashboard'),

  three('7.3.1 8.3.1 9.3.1', 'be the routine contact point for a wide range', [3, '-', 5], '/desk /desk/tickets'),
  three('7.3.2 8.3.2', 'meet a broad range of requests, by fulfilling or enabling', [3, 3, 4], '/desk/tickets/{reference}'),
  three('7.3.3 8.3.3 9.3.2', 'investigate and diagnose first; resolve or pass on', [3, 1, 4], '/desk/tickets/{reference}'),
  three('7.3.4a 8.3.4a', 'assist in developing standards', [3, 3, 5], '/desk/rules'),
  three('7.3.4b 8.3.4b', 'apply standards to track, monitor, report, resolve and escalate', [3, '-', 4], '/desk/dashboard /desk/tickets/{reference}'),
  three('7.3.5 8.3.5', 'contribute support documents', [3, 3, 4], '/desk/knowledge'),
  three('9.3.3', 'contribute to standards and procedures', [3, 3, 5], '/desk/rules'),
  three('9.3.4', 'assist analysis and spot improvements', [3, 3, 5], '/desk/dashboard'),
];
