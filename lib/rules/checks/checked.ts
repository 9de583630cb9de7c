import type { Tx } from '@/lib/context';
import type { ContentOf, RuleKind } from '@/lib/rules/kinds';

/** What a check may look at beside the text itself. */
export interface Checked<K extends RuleKind> {
  tx: Tx;
  /** From when on it would bind. */
  now: Date;
  key: string;
  functionId: string | null;
  content: ContentOf<K>;
}

/** Field by its path inside the content, and what would be right. */
export type Complaints = [field: string, message: string][];
