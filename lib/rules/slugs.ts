import { RULE_KINDS, type RuleKind } from '@/lib/rules/kinds';

export const KINDS = Object.keys(RULE_KINDS) as RuleKind[];

/** How each kind is written in an address; a catalogue item is a service, and the register of them is the catalogue. */
export const SLUGS: Readonly<Record<RuleKind, string>> = {
  calendar: 'calendar',
  serviceLevel: 'service-level',
  ladder: 'ladders',
  service: 'catalogue',
  routing: 'routing',
  priorityMatrix: 'priority-matrix',
  categories: 'categories',
  waitingReasons: 'waiting-reasons',
  wording: 'wording',
  macro: 'macros',
  procedure: 'procedures',
  standard: 'standards',
  policy: 'policies',
  article: 'articles',
  knownError: 'known-errors',
  requestForm: 'forms',
  approvalRule: 'approvals',
  fulfilmentPlan: 'plans',
  accessItem: 'accesses',
  survey: 'surveys',
  synonyms: 'synonyms',
};

export const kindOfSlug = (slug: string): RuleKind | null => KINDS.find((kind) => SLUGS[kind] === slug) ?? null;
