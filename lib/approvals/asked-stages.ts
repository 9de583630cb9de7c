import { isMet } from '@/lib/catalogue/asked';
import type { Tx } from '@/lib/context';
import { pinnedVersion } from '@/lib/rules/in-force';
import type { ApprovalStage } from '@/lib/rules/kinds/approval-rule';

export interface AskedStage {
  /** Its place in the rule, which stays when others are not asked. */
  index: number;
  content: ApprovalStage;
}

/** The stages of a rule that this request goes through: those whose answer was not given are left out. */
export async function askedStages(tx: Tx, ticketId: string, versionId: string): Promise<AskedStage[]> {
  const rule = await pinnedVersion(tx, 'approvalRule', versionId);
  const kept = await tx.requestAnswers.findUnique({ where: { ticketId }, select: { answers: true } });
  const answers = (kept?.answers ?? {}) as Record<string, unknown>;
  return rule.stages
    .map((content, index) => ({ index, content }))
    .filter(({ content }) => isMet(content.when, answers));
}
