import type { Tx } from '@/lib/context';
import { invalid } from '@/lib/errors';
import { findInForce } from '@/lib/rules/in-force';
import { fillWording } from '@/lib/rules/kinds/small';

interface Asked {
  body?: string;
  wording?: string;
  variables?: Record<string, string>;
}

/**
 * The text that goes out, and the approved version it is when nobody changed a word of it.
 * Edited wording counts as free text.
 */
export async function wordingFor(tx: Tx, asked: Asked): Promise<{ body: string; wordingVersionId: string | null }> {
  if (!asked.wording) return { body: asked.body ?? '', wordingVersionId: null };
  const rule = await findInForce(tx, 'wording', asked.wording);
  if (!rule) throw invalid({ wording: `No approved wording “${asked.wording}” is in force` });
  const { text, missing } = fillWording(rule.content.body, asked.variables ?? {});
  if (asked.body !== undefined && asked.body.trim() !== text.trim())
    return { body: asked.body, wordingVersionId: null };
  if (missing.length > 0) throw invalid({ variables: `The wording needs: ${missing.join(', ')}` });
  return { body: text, wordingVersionId: rule.versionId };
}
