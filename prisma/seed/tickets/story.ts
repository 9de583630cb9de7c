import type { TICKET_VERBS } from '@/lib/acts';

/** Who does it: a mail address, the requester, or the system. */
export type Who = string | 'requester' | 'system';
export type Verb = keyof typeof TICKET_VERBS | 'message' | 'propose' | 'approve' | 'return';

/** One act in a ticket's life, so many open minutes after the one before. */
export interface Step {
  after: number;
  by: Who;
  verb: Verb;
  input: Record<string, unknown>;
}

/** A ticket and what people did with it; played through the product's own acts, at times in the past. */
export interface Story {
  /** For links: how other stories call it. */
  name?: string;
  from: string;
  /** Who logged it, when that was not the requester in the portal. */
  by?: Who;
  channel?: 'portal' | 'phone' | 'email' | 'chat' | 'walkup';
  kind: 'incident' | 'request' | 'question' | 'complaint';
  subject: string;
  description: string;
  service?: string;
  more?: Record<string, unknown>;
  /** Which hours its minutes are counted in. */
  hours: 'it-hours' | 'facilities-hours' | 'round-the-clock';
  /** Open minutes before now at which it was logged ... */
  ago?: number;
  /** ... or in how many open minutes from now its resolution is due (negative: overdue), and the target in minutes. */
  due?: { in: number; target: number };
  steps: Step[];
}

const step = (verb: Verb, by: Who, after: number, input: Record<string, unknown> = {}): Step => ({
  verb,
  by,
  after,
  input,
});

export const take = (by: Who, after: number) => step('take', by, after);
export const assign = (by: Who, after: number, person: string) => step('assign', by, after, { person });
export const reply = (by: Who, after: number, body: string) =>
  step('message', by, after, { body, visibility: 'public' });
export const wording = (by: Who, after: number, key: string, variables: Record<string, string>) =>
  step('message', by, after, { wording: key, variables, visibility: 'public' });
export const note = (by: Who, after: number, body: string) =>
  step('message', by, after, { body, visibility: 'internal' });
export const says = (after: number, body: string) =>
  step('message', 'requester', after, { body, visibility: 'public' });
export const wait = (by: Who, after: number, reason: string) => step('wait', by, after, { reason });
export const resume = (by: Who, after: number) => step('resume', by, after);
export const assess = (by: Who, after: number, impact: number, urgency: number) =>
  step('assess', by, after, { impact, urgency });
export const allocate = (by: Who, after: number, team: string, reason: string) =>
  step('allocate', by, after, { team, reason });
export const escalate = (by: Who, after: number, kind: 'functional' | 'hierarchical', reason: string, to?: string) =>
  step('escalate', by, after, { kind, reason, ...(to ? { to } : {}) });
export const decide = (by: Who, after: number, decision: 'accept' | 'decline' | 'close', reason: string) =>
  step('decide-escalation', by, after, { decision, reason });
export const resolve = (by: Who, after: number, resolution: string, code = 'solved') =>
  step('resolve', by, after, { resolution, code });
export const accept = (after: number) => step('accept', 'requester', after);
export const rate = (after: number, score: number, comment?: string, anonymous = false) =>
  step('rate', 'requester', after, { score, ...(comment ? { comment } : {}), ...(anonymous ? { anonymous } : {}) });
export const cancel = (by: Who, after: number, reason: string) => step('cancel', by, after, { reason });
/** `into` is the name of another story. */
export const merge = (by: Who, after: number, into: string, reason: string) =>
  step('merge', by, after, { into, reason });
/** Decides about the last reply that was held on this ticket. */
export const approve = (by: Who, after: number, remark?: string) =>
  step('approve', by, after, remark ? { note: remark } : {});
export const giveBack = (by: Who, after: number, reason: string) => step('return', by, after, { reason });
export const propose = (by: Who, after: number, capability: string, input: Record<string, unknown>, reason: string) =>
  step('propose', by, after, { capability, input, reason });
/** `to` is the name of another story. */
export const link = (by: Who, after: number, kind: 'parent' | 'child' | 'duplicate' | 'related', to: string) =>
  step('link', by, after, { kind, to });

export const P = {
  jonas: 'level1@demo.test',
  sofia: 'level2@demo.test',
  amir: 'level3@demo.test',
  mara: 'level4@demo.test',
  ruth: 'level5@demo.test',
  leo: 'leo.marchetti@calder.test',
  aisha: 'aisha.bello@calder.test',
  tom: 'tom.whitfield@calder.test',
  yuki: 'yuki.tanaka@calder.test',
  ewa: 'ewa.nowak@calder.test',
  carlos: 'carlos.mendes@calder.test',
  piotr: 'piotr.zielinski@calder.test',
  nadia: 'nadia.osei@calder.test',
  gareth: 'gareth.pugh@calder.test',
  helen: 'helen.marsh@calder.test',
  grace: 'customer@demo.test',
  thomas: 'manager@demo.test',
} as const;
export const customer = (name: string) => `${name.toLowerCase().replace(' ', '.')}@calder.test`;
