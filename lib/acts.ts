import { grantAccess } from '@/lib/access/grant';
import type { Act } from '@/lib/act';
import { decideApproval } from '@/lib/approvals/decide';
import { attestCatalogue } from '@/lib/catalogue/attest';
import { beginRequest } from '@/lib/catalogue/begin';
import type { Capability } from '@/lib/csmg/capabilities';
import { addTask } from '@/lib/fulfilment/add-task';
import { changeTask } from '@/lib/fulfilment/change-task';
import { skipTask } from '@/lib/fulfilment/skip-task';
import { flagArticle } from '@/lib/knowledge/flag';
import { retireArticle } from '@/lib/knowledge/retire';
import { useArticle } from '@/lib/knowledge/use';
import { closeError } from '@/lib/known-errors/close';
import { declareEffect } from '@/lib/known-errors/declare';
import { fixError } from '@/lib/known-errors/fix';
import { matchError } from '@/lib/known-errors/match';
import { cancelMaintenance } from '@/lib/maintenance/cancel';
import { planMaintenance } from '@/lib/maintenance/plan';
import { changePerson } from '@/lib/people/change-person';
import { chooseEdition } from '@/lib/people/edition';
import { endLevel } from '@/lib/people/end-level';
import { grantLevel } from '@/lib/people/grant-level';
import { addFunction, changeFunction } from '@/lib/people/keep-function';
import { addTeam, changeTeam, keepMember } from '@/lib/people/keep-team';
import { nameBuddy } from '@/lib/people/name-buddy';
import { reviewLevel } from '@/lib/people/review-level';
import { stepDone } from '@/lib/procedures/step-done';
import { stepSkipped } from '@/lib/procedures/step-skipped';
import { applyRule } from '@/lib/rules/apply';
import { describeRule } from '@/lib/rules/describe';
import { retireRule } from '@/lib/rules/retire';
import { reviewRule } from '@/lib/rules/review';
import { makeGood } from '@/lib/surveys/make-good';
import { acceptResolution } from '@/lib/tickets/accept';
import { allocateTicket } from '@/lib/tickets/allocate';
import { assessTicket } from '@/lib/tickets/assess';
import { assignTicket } from '@/lib/tickets/assign';
import { cancelTicket } from '@/lib/tickets/cancel';
import { classifyTicket } from '@/lib/tickets/classify';
import { closeTicket } from '@/lib/tickets/close';
import { correctTicket } from '@/lib/tickets/correct';
import { decideEscalation } from '@/lib/tickets/decide-escalation';
import { escalateTicket } from '@/lib/tickets/escalate';
import { excuseBreach } from '@/lib/tickets/excuse-breach';
import { giveBackTicket } from '@/lib/tickets/give-back';
import { letIn } from '@/lib/tickets/let-in';
import { letOut } from '@/lib/tickets/let-out';
import { linkTicket } from '@/lib/tickets/link';
import { logTicket } from '@/lib/tickets/log';
import { mergeTicket } from '@/lib/tickets/merge';
import { overridePriority } from '@/lib/tickets/override-priority';
import { postMessage } from '@/lib/tickets/post-message';
import { rateTicket } from '@/lib/tickets/rate';
import { reopenTicket } from '@/lib/tickets/reopen';
import { resolveTicket } from '@/lib/tickets/resolve';
import { resumeTicket } from '@/lib/tickets/resume';
import { setDueTime } from '@/lib/tickets/set-due-time';
import { splitTicket } from '@/lib/tickets/split';
import { takeTicket } from '@/lib/tickets/take';
import { waitTicket } from '@/lib/tickets/wait';

/** Every verb on a ticket by its word in the address `POST /tickets/{reference}/{verb}`. */
export const TICKET_VERBS = {
  allocate: allocateTicket,
  assign: assignTicket,
  take: takeTicket,
  wait: waitTicket,
  resume: resumeTicket,
  resolve: resolveTicket,
  accept: acceptResolution,
  reopen: reopenTicket,
  close: closeTicket,
  cancel: cancelTicket,
  escalate: escalateTicket,
  'decide-escalation': decideEscalation,
  link: linkTicket,
  merge: mergeTicket,
  split: splitTicket,
  classify: classifyTicket,
  assess: assessTicket,
  override: overridePriority,
  excuse: excuseBreach,
  'set-due': setDueTime,
  'let-in': letIn,
  'let-out': letOut,
  correct: correctTicket,
  rate: rateTicket,
} as const satisfies Record<string, Act>;

/** What happens to a request from the catalogue, by its word in the address. */
export const REQUEST_VERBS = {
  'decide-approval': decideApproval,
  'grant-access': grantAccess,
} as const satisfies Record<string, Act>;

/** What is said and tied to a ticket beside its course, by its word in the address. */
export const BESIDE_VERBS = {
  'give-back': giveBackTicket,
  'make-good': makeGood,
  'use-article': useArticle,
  'match-error': matchError,
} as const satisfies Record<string, Act>;

/** Changes of a running plan, which level 3 proposes. */
const PLAN_ACTS = [addTask, changeTask, skipTask];

/** Decisions on rules that those who may not take them may propose; drafts of a rule are proposals by themselves. */
const RULE_ACTS = [retireRule, reviewRule, describeRule, applyRule];

/** What is known, beside its documents: who may not do it proposes it. */
const KNOWLEDGE_ACTS = [
  retireArticle,
  flagArticle,
  useArticle,
  matchError,
  declareEffect,
  fixError,
  closeError,
  planMaintenance,
  cancelMaintenance,
];

/** What a lead may propose about people: a level, a buddy, a team. */
const PEOPLE_ACTS = [
  grantLevel,
  reviewLevel,
  endLevel,
  nameBuddy,
  addTeam,
  changeTeam,
  keepMember,
  addFunction,
  changeFunction,
  changePerson,
  chooseEdition,
];

/** Acts that a proposal or a held act may carry out later, found by name or by the right they need. */
export const ACTS = [
  logTicket,
  postMessage,
  ...Object.values(TICKET_VERBS),
  stepDone,
  stepSkipped,
  ...Object.values(REQUEST_VERBS),
  beginRequest,
  ...PLAN_ACTS,
  attestCatalogue,
  makeGood,
  ...RULE_ACTS,
  ...KNOWLEDGE_ACTS,
  ...PEOPLE_ACTS,
] as readonly Act[];

export const actNamed = (name: string): Act | undefined => ACTS.find((act) => act.name === name);
export const actFor = (capability: Capability): Act | undefined =>
  ACTS.find((act) => act.capabilities.includes(capability));
