import type { UndoTexts } from '@/components/tickets/offer-undo';

/** What is said while a card is in the hand and when it was let go. */
export interface DragTexts extends UndoTexts {
  drop: string;
  moving: string;
  refused: string;
  done: string;
  failed: string;
  spare: string;
  over: string;
  noClock: string;
  first: string;
  ahead: string;
  obstacles: Record<'team' | 'level' | 'cap', string>;
}
