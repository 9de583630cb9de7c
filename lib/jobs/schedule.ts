import type { CronItem } from 'graphile-worker';

const item = (task: string, match: string): CronItem => ({
  task,
  match,
  options: { backfillPeriod: 0, maxAttempts: 3 },
});

/** Every clock of the desk in one place. The database picks one worker for each tick. */
export const SCHEDULE: CronItem[] = [
  item('clock.sweep', '* * * * *'),
  item('clock.climb', '* * * * *'),
  item('ticket.callOut', '*/2 * * * *'),
  item('ticket.close', '*/5 * * * *'),
  item('ticket.resume', '* * * * *'),
  item('held.callOut', '* * * * *'),
  item('rule.sweep', '*/10 * * * *'),
  item('search.catchUp', '*/5 * * * *'),
  item('document.callOut', '*/10 * * * *'),
  item('approval.tend', '*/5 * * * *'),
  item('access.tend', '*/5 * * * *'),
  item('survey.ask', '*/5 * * * *'),
  item('level.warn', '20 * * * *'),
  item('mail.digest', '5 * * * *'),
  item('desk.tidy', '17 3 * * *'),
];
