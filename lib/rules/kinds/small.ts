import { z } from 'zod';
import { uniqueKeys } from './unique-keys';

const Key = z
  .string()
  .regex(/^[a-z][a-z0-9-]*(\.[a-z0-9-]+)*$/, 'A key is lower-case words joined by dots, such as hardware.laptop');

/** A tree by dotted keys: `hardware.laptop` lies under `hardware`. */
export const CategoriesContent = z.strictObject({
  categories: z
    .array(z.strictObject({ key: Key, label: z.string().trim().min(1).max(80) }))
    .min(1)
    .max(500)
    .check(uniqueKeys('category')),
});
export type CategoriesContent = z.infer<typeof CategoriesContent>;

/** Why a ticket waits, and for whom; which clocks stand still meanwhile is said by the service level. */
export const WaitingReasonsContent = z.strictObject({
  reasons: z
    .array(
      z.strictObject({
        key: Key,
        label: z.string().trim().min(1).max(80),
        /** It waits for the customer: level 1 may use it, and the customer's answer resumes it. */
        customer: z.boolean().default(false),
      }),
    )
    .min(1)
    .max(100)
    .check(uniqueKeys('reason')),
});
export type WaitingReasonsContent = z.infer<typeof WaitingReasonsContent>;

/** Approved wording: sent unedited it needs no checker. `{{name}}` stands for a variable. */
export const WordingContent = z.strictObject({
  body: z.string().trim().min(1, 'Write the text').max(10_000),
  language: z.string().trim().min(2).max(12).default('en'),
  /** Service keys it belongs to; none means any. */
  services: z.array(z.string()).default([]),
});
export type WordingContent = z.infer<typeof WordingContent>;

const VARIABLE = /\{\{\s*([a-zA-Z][a-zA-Z0-9]*)\s*\}\}/g;
export const variablesOf = (body: string): string[] => [
  ...new Set([...body.matchAll(VARIABLE)].map((match) => match[1] ?? '')),
];

/** @returns the text with every variable filled, or the names that are missing. */
export function fillWording(body: string, variables: Record<string, string>): { text: string; missing: string[] } {
  const missing = variablesOf(body).filter((name) => !variables[name]?.trim());
  return { text: body.replace(VARIABLE, (_, name: string) => variables[name]?.trim() ?? ''), missing };
}
