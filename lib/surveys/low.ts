import type { Tx } from '@/lib/context';
import { pinnedVersion } from '@/lib/rules/in-force';

/** Whether a ticket's rating, as it stands now, is low by the survey it was given under. */
export async function isRatedLow(tx: Tx, ticketId: string): Promise<boolean> {
  const rating = await tx.rating.findUnique({ where: { ticketId } });
  if (!rating?.surveyVersionId) return false;
  const { lowScore } = await pinnedVersion(tx, 'survey', rating.surveyVersionId);
  return rating.score <= (lowScore ?? 0);
}
