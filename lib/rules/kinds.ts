import type { z } from 'zod';
import type { Capability } from '@/lib/csmg/capabilities';
import { Calendar } from '@/lib/sla/calendar';
import { PriorityMatrixContent } from './kinds/priority-matrix';
import { RoutingContent } from './kinds/routing';
import { ServiceContent } from './kinds/service';
import { ServiceLevelContent } from './kinds/service-level';
import { CategoriesContent, WaitingReasonsContent, WordingContent } from './kinds/small';

interface Kind<S extends z.ZodType> {
  schema: S;
  /** Its cells say who may propose and who decides. */
  capability: Capability;
  reviewMonths: number;
  /** One document of this kind per function (or for the whole organisation), instead of many by key. */
  single: boolean;
}
const kind = <S extends z.ZodType>(
  schema: S,
  capability: Capability,
  reviewMonths: number,
  single = false,
): Kind<S> => ({ schema, capability, reviewMonths, single });

/** Everything the desk can agree on. A kind adds a schema, who decides, and an editor; the engine is the same. */
export const RULE_KINDS = {
  calendar: kind(Calendar, 'rule.calendar', 12),
  serviceLevel: kind(ServiceLevelContent, 'rule.serviceLevel', 12),
  service: kind(ServiceContent, 'rule.service', 12),
  routing: kind(RoutingContent, 'rule.routing', 6, true),
  priorityMatrix: kind(PriorityMatrixContent, 'rule.priorityMatrix', 12, true),
  categories: kind(CategoriesContent, 'rule.categories', 12, true),
  waitingReasons: kind(WaitingReasonsContent, 'rule.waitingReasons', 12, true),
  wording: kind(WordingContent, 'rule.wording', 12),
} as const;

export type RuleKind = keyof typeof RULE_KINDS;
export type ContentOf<K extends RuleKind> = z.output<(typeof RULE_KINDS)[K]['schema']>;
export const isRuleKind = (name: string): name is RuleKind => name in RULE_KINDS;

/** Every right by which rules are drafted, proposed and decided; the verb then asks for its own kind's. */
export const RULE_CAPABILITIES: readonly Capability[] = Object.values(RULE_KINDS).map((one) => one.capability);
