import type { Level } from './levels';
import { ADVISED } from './statements/advise';
import { FIRST } from './statements/first-line';
import type { Statement } from './statements/statement';

/** Every sentence of the skill at levels 1 to 6 in its SFIA 7, 8 and 9 wordings; equal sentences share a row. */
export const STATEMENTS: readonly Statement[] = [...FIRST, ...ADVISED];

/** Finds the row of a statement id such as `8.3.2`; null when the skill has no such sentence. */
export function statementOf(id: string): Statement | null {
  return STATEMENTS.find((statement) => statement.ids.includes(id)) ?? null;
}

/** All rows of one level, in the order of the skill. */
export function statementsAt(level: Level): Statement[] {
  return STATEMENTS.filter((statement) => statement.level === level);
}

const EDITION_PATHS: Readonly<Record<string, string>> = { 7: 'sfia-7', 8: 'sfia-8', 9: 'sfia-9' };

/** Where the wording itself is read: it belongs to the SFIA Foundation and is linked, never shipped. */
export function sourceUrl(id: string): string {
  const [edition = '9', level = ''] = id.split('.');
  const base = `https://sfia-online.org/en/${EDITION_PATHS[edition] ?? 'sfia-9'}/skills/customer-service-support`;
  return `${base}#skill_level_section_${level}`;
}
