import { RULE_KINDS, type RuleKind } from '@/lib/rules/kinds';

export const SHELVES = ['knowledge', 'tickets', 'rules', 'people'] as const;
export type Shelf = (typeof SHELVES)[number];

export const KNOWLEDGE: readonly RuleKind[] = ['article', 'knownError'];
export const OTHER_RULES = (Object.keys(RULE_KINDS) as RuleKind[]).filter((kind) => !KNOWLEDGE.includes(kind));

export const LONGEST_SEARCH = 200;
