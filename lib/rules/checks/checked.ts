import type { Tx } from '@/lib/context';
import type { InForce } from '@/lib/rules/in-force';
import type { ContentOf, RuleKind } from '@/lib/rules/kinds';

/** The documents of a kind that may be named, those in force first. */
export type Nameable = <T extends RuleKind>(kind: T) => Promise<InForce<T>[]>;

/** What a check may look at beside the text itself. */
export interface Checked<K extends RuleKind> {
  tx: Tx;
  /** From when on it would bind. */
  now: Date;
  key: string;
  functionId: string | null;
  content: ContentOf<K>;
  /** What is in force; for a text that is still being written also what is under way. */
  nameable: Nameable;
}

/** Field by its path inside the content, and what would be right. */
export type Complaints = [field: string, message: string][];
