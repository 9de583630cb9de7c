import type { EndAnswer, GrantAnswer } from '@/lib/csmg/granting';
import { AppError } from '@/lib/errors';

type GrantRefusal = Extract<GrantAnswer, { allowed: false }>['reason'];

const GRANT: Record<GrantRefusal, string> = {
  'own-level': 'Nobody confirms their own level; somebody above does.',
  'above-authority':
    'This level is confirmed higher up: 5 confirms 1 to 4, 6 also 5; an administrator without a level confirms level 1 only.',
  'executive-missing': 'A level 6 is recorded with the accountable executive who confirms it; name them.',
  'bot-ceiling': 'A bot holds level 1, or level 2 by decision of a level 6, and never more.',
};

const END: Record<Exclude<EndAnswer, 'allowed'>, string> = {
  'own-level': 'Nobody ends or replaces their own level; somebody above does.',
  'above-authority':
    'A level is ended, or replaced by another one, by those who may confirm it: 5 for 1 to 4, 6 also for 5, a second 6 for a 6.',
  'executive-missing': 'A level 6 is ended with the accountable executive who agrees; name them.',
};

/** The executive is a field of the form, so what is missing is said there; all else is a refusal. */
const said = (reason: string, sentence: string): AppError =>
  reason === 'executive-missing'
    ? new AppError('FORBIDDEN', sentence, { fields: { executive: [sentence] } })
    : new AppError('FORBIDDEN', sentence);

export const grantRefused = (reason: GrantRefusal): AppError => said(reason, GRANT[reason]);
export const endRefused = (reason: Exclude<EndAnswer, 'allowed'>): AppError => said(reason, END[reason]);
