import { addYears } from 'date-fns';

/** When somebody has to say again that a level still stands: a year after it was confirmed or last looked at (rule 10 of 3E). */
export const reviewDue = (holding: { from: Date; reviewedAt: Date | null }): Date =>
  addYears(holding.reviewedAt ?? holding.from, 1);
