import { toast } from '@/components/ui/toast';
import { undo } from '@/lib/tickets/actions';

export interface UndoTexts {
  undo: string;
  undone: string;
}

/**
 * Says what was done and, where it can be taken back, offers that for a quarter of a minute.
 * @param wishes what the action answered: acts that take it back, in their order; anything but a list means none.
 */
export function offerUndo(message: string, wishes: unknown, texts: UndoTexts) {
  const known = Array.isArray(wishes) ? wishes : [];
  const back = async () => {
    const answer = await undo(known);
    toast({ message: answer.message ?? texts.undone, tone: answer.ok ? 'plain' : 'late' });
  };
  toast({ message, act: known.length > 0 ? { label: texts.undo, run: back } : undefined });
}
