import type { ApprovalStage } from '@/lib/rules/kinds/approval-rule';

export type Verdict = 'approved' | 'refused' | 'pending';
type Said = 'asked' | 'approved' | 'refused';

/** How many of those asked have to agree. `any` is one; a half is rounded up; more than were asked is all of them. */
export function needed({ quorum, count }: Pick<ApprovalStage, 'quorum' | 'count'>, asked: number): number {
  if (quorum === 'all') return asked;
  if (quorum === 'half') return Math.max(1, Math.ceil(asked / 2));
  if (quorum === 'count') return Math.min(asked, Math.max(1, count ?? 1));
  return Math.min(asked, 1);
}

/**
 * What a stage comes to. Where a refusal ends it, one is enough; where it waits, it is refused once those who have not
 * refused can no longer be enough (behaviour 84).
 */
export function verdictOf(
  stage: Pick<ApprovalStage, 'quorum' | 'count' | 'rejection'>,
  said: readonly Said[],
): Verdict {
  const want = needed(stage, said.length);
  const agreed = said.filter((one) => one === 'approved').length;
  const refused = said.filter((one) => one === 'refused').length;
  if (refused > 0 && stage.rejection === 'ends') return 'refused';
  if (said.length > 0 && agreed >= want) return 'approved';
  return said.length - refused < want ? 'refused' : 'pending';
}
