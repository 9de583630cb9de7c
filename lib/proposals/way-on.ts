import type { AppError } from '@/lib/errors';
import type { Proposal } from '@/lib/form-state';
import { paths } from '@/lib/paths';

/** Where a refused act may be proposed instead, with what was wanted; the version that was seen binds no decider. */
export function wayOn({ refusal }: AppError, target: string, wish: unknown): Proposal | undefined {
  if (!refusal?.propose) return undefined;
  const { version: _version, ...wanted } = (wish ?? {}) as Record<string, unknown>;
  const parts = { capability: refusal.capability, target, input: JSON.stringify(wanted) };
  return { ...parts, label: 'Propose it instead', href: paths.newProposal(parts) };
}
