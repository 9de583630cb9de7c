import type { Decision } from '@/lib/csmg/can';
import { refusal } from '@/lib/csmg/refusal';

/** How somebody may do something here: at once, by proposing it, or not, with the sentence that says why. */
export type Way = 'do' | 'propose' | { reason: string };

export function wayOf(decision: Decision): Way {
  if (decision.allowed) return 'do';
  return decision.mode === 'propose' ? 'propose' : { reason: refusal(decision).sentence };
}

export const isOpen = (way: Way): way is 'do' | 'propose' => typeof way === 'string';

/** A day as date fields want it, in the reader's zone. */
export const dayOf = (at: Date, timeZone = 'UTC'): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(at);
