import { approvalProgress, type StageProgress } from '@/lib/approvals/progress';
import { type AnswerLine, answerLines } from '@/lib/catalogue/answer-lines';
import type { Tx } from '@/lib/context';
import { listProgress, type Progress } from '@/lib/fulfilment/queries';

export interface RequestParts {
  answers: AnswerLine[];
  stages: StageProgress[] | null;
  progress: Progress[];
}

/** What a request has beside its conversation: answers, who agrees, how far it is. */
export async function requestParts(tx: Tx, ticketId: string): Promise<RequestParts> {
  const [answers, stages, progress] = await Promise.all([
    answerLines(tx, ticketId),
    approvalProgress(tx, ticketId),
    listProgress(tx, ticketId),
  ]);
  return { answers, stages, progress };
}
