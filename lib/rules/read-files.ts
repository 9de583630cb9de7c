import { AppError, invalid } from '@/lib/errors';
import { parse } from '@/lib/perform';
import type { Imported } from '@/lib/rules/import-files';
import { RuleFile } from '@/lib/rules/rule-files';

export const MOST_DOCUMENTS = 2000;
export const MOST_BYTES = 8_000_000;

export interface Written {
  name: string;
  text: string;
}
export interface ReadFiles {
  documents: RuleFile[];
  /** What is no document, each by its place. */
  refused: Imported[];
}

/** One document a file, several in a list, or a whole set as it was taken out. @throws INVALID naming the file */
export function readRuleFiles(files: readonly Written[]): ReadFiles {
  const read: ReadFiles = { documents: [], refused: [] };
  for (const { name, text } of files) {
    const said = fromJson(name, text);
    const set = (said as { documents?: unknown } | null)?.documents;
    const many = Array.isArray(said) ? said : Array.isArray(set) ? set : null;
    for (const [at, one] of (many ?? [said]).entries()) {
      const file = many ? `${name}, document ${at + 1}` : name;
      try {
        read.documents.push(parse(RuleFile, one));
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        read.refused.push({ file, outcome: 'refused', why: error.message });
      }
    }
  }
  const count = read.documents.length + read.refused.length;
  if (count === 0) throw invalid({ files: 'There is no document in it; choose a file that holds one at least' });
  if (count > MOST_DOCUMENTS)
    throw invalid({ files: `These are ${count} documents; bring in ${MOST_DOCUMENTS} at most at once` });
  return read;
}

function fromJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw invalid({
      files: `${name} is not JSON (${(error as Error).message}). Choose a file that was taken out of a desk`,
    });
  }
}
