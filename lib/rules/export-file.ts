import type { Actor } from '@/lib/csmg/actor';
import { prisma } from '@/lib/db/client';
import { exportRules } from '@/lib/rules/rule-files';

/** Everything in force that this person sees, as the text of one file that a desk takes in again. */
export async function ruleSetFile(actor: Actor, now: Date): Promise<string> {
  const documents = await exportRules(prisma, { actor, now });
  return `${JSON.stringify({ documents }, null, 2)}\n`;
}
