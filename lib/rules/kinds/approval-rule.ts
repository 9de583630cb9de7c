import { z } from 'zod';
import { Condition } from './request-form';

export const QUORUMS = ['any', 'half', 'all', 'count'] as const;
export type Quorum = (typeof QUORUMS)[number];
const Seconds = z.int('Write a time such as 24 h').min(60, 'At least a minute').max(7_776_000, 'At most 90 days');

/** Who is asked together, and how many of them have to agree. */
export const ApprovalStage = z.strictObject({
  title: z.string().trim().min(1, 'Name the stage').max(80),
  /** The manager of whoever asks, who answers for the service, who answers for the access. */
  manager: z.boolean().default(false),
  serviceOwner: z.boolean().default(false),
  accessOwner: z.boolean().default(false),
  /** Mail addresses of named people. */
  people: z.array(z.string().trim().toLowerCase().max(254)).max(30).default([]),
  /** Everybody of a team. */
  team: z.string().nullable().default(null),
  quorum: z.enum(QUORUMS, `How many is one of: ${QUORUMS.join(', ')}`).default('any'),
  /** With `count`: so many of those asked. */
  count: z.int('A whole number').min(1, 'At least one').max(100).nullable().default(null),
  /** One refusal ends it, or it waits until so many have refused that the rest cannot be enough. */
  rejection: z.enum(['ends', 'waits']).default('ends'),
  /** Plain time, nights and weekends included. */
  remindAfter: Seconds.nullable().default(86_400),
  /** Then it goes to the next: their manager, else who answers for the service. */
  expireAfter: Seconds.nullable().default(null),
  /** Only where an answer of the form says so. */
  when: Condition.nullable().default(null),
});
export type ApprovalStage = z.infer<typeof ApprovalStage>;

/** Who has to agree before the desk begins, one stage after the other. */
export const ApprovalRuleContent = z.strictObject({
  stages: z.array(ApprovalStage).min(1, 'One stage at least').max(10, 'At most 10 stages'),
});
export type ApprovalRuleContent = z.infer<typeof ApprovalRuleContent>;
