import type { z } from 'zod';
import type { Capability } from '@/lib/csmg/capabilities';
import { Calendar } from '@/lib/sla/calendar';
import { AccessItemContent } from './kinds/access-item';
import { ApprovalRuleContent } from './kinds/approval-rule';
import { ArticleContent } from './kinds/article';
import { PolicyContent, StandardContent } from './kinds/clauses';
import { FulfilmentPlanContent } from './kinds/fulfilment-plan';
import { KnownErrorContent } from './kinds/known-error';
import { LadderContent } from './kinds/ladder';
import { MacroContent } from './kinds/macro';
import { PriorityMatrixContent } from './kinds/priority-matrix';
import { ProcedureContent } from './kinds/procedure';
import { RequestFormContent } from './kinds/request-form';
import { RoutingContent } from './kinds/routing';
import { ServiceContent } from './kinds/service';
import { ServiceLevelContent } from './kinds/service-level';
import { CategoriesContent, WaitingReasonsContent, WordingContent } from './kinds/small';
import { SurveyContent } from './kinds/survey';
import { SynonymsContent } from './kinds/synonyms';

interface Kind<S extends z.ZodType> {
  schema: S;
  /** Its cells say who may propose and who decides. */
  capability: Capability;
  reviewMonths: number;
  /** One document of this kind per function (or for the whole organisation), instead of many by key. */
  single: boolean;
  /** Who may draft and propose, where that is a right of its own. */
  drafting: Capability;
}
const kind = <S extends z.ZodType>(
  schema: S,
  capability: Capability,
  reviewMonths: number,
  single = false,
  drafting = capability,
): Kind<S> => ({ schema, capability, reviewMonths, single, drafting });

/** Everything the desk can agree on. A kind adds a schema, who decides, and an editor; the engine is the same. */
export const RULE_KINDS = {
  calendar: kind(Calendar, 'rule.calendar', 12),
  serviceLevel: kind(ServiceLevelContent, 'rule.serviceLevel', 12),
  ladder: kind(LadderContent, 'rule.escalationLadder', 12),
  service: kind(ServiceContent, 'rule.service', 12),
  routing: kind(RoutingContent, 'rule.routing', 6, true),
  priorityMatrix: kind(PriorityMatrixContent, 'rule.priorityMatrix', 12, true),
  categories: kind(CategoriesContent, 'rule.categories', 12, true),
  waitingReasons: kind(WaitingReasonsContent, 'rule.waitingReasons', 12, true),
  wording: kind(WordingContent, 'rule.wording', 12),
  macro: kind(MacroContent, 'rule.wording', 12),
  procedure: kind(ProcedureContent, 'rule.procedure', 12),
  standard: kind(StandardContent, 'rule.standard', 12),
  policy: kind(PolicyContent, 'rule.policy', 12),
  article: kind(ArticleContent, 'article.publish', 6, false, 'article.draft'),
  knownError: kind(KnownErrorContent, 'knownError.validate', 3, false, 'knownError.draft'),
  requestForm: kind(RequestFormContent, 'rule.form', 12),
  approvalRule: kind(ApprovalRuleContent, 'rule.approval', 12),
  fulfilmentPlan: kind(FulfilmentPlanContent, 'rule.fulfilmentPlan', 12),
  accessItem: kind(AccessItemContent, 'rule.accessOwners', 6),
  survey: kind(SurveyContent, 'survey.design', 12, true),
  synonyms: kind(SynonymsContent, 'article.publish', 12, true, 'article.draft'),
} as const;

export type RuleKind = keyof typeof RULE_KINDS;
export type ContentOf<K extends RuleKind> = z.output<(typeof RULE_KINDS)[K]['schema']>;
export const isRuleKind = (name: string): name is RuleKind => Object.hasOwn(RULE_KINDS, name);

/** Every right by which rules are drafted, proposed and decided; the verb then asks for its own kind's. */
export const RULE_CAPABILITIES: readonly Capability[] = [
  ...new Set(Object.values(RULE_KINDS).flatMap(({ capability, drafting }) => [capability, drafting])),
];
