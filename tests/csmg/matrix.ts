import { readFileSync } from 'node:fs';
import { CONDITIONS, type Condition } from '@/lib/csmg/conditions';
import { LEVELS, type Level } from '@/lib/csmg/levels';
import type { Mode } from '@/lib/csmg/modes';

/** A cell as the hand-written matrix says it. */
export interface Expected {
  text: string;
  mode: Mode;
  reach: string;
  when: Condition | null;
  otherwise: 'propose' | 'ask' | null;
}

export interface ExpectedRow {
  key: string;
  cells: Record<Level, Expected>;
  others: { column: string; cell: Expected }[];
}

const MODES: Record<string, Mode> = {
  '-': 'none',
  V: 'view',
  P: 'propose',
  S: 'supervised',
  D: 'do',
  A: 'approve',
  O: 'own',
};
const SHAPE = /^([-VPSDAO])([a-z]?)(?:\?(\w+))?(?::(P|ask))?$/;

function cell(text: string): Expected {
  const [, mode = '', reach = '', condition, otherwise] = SHAPE.exec(text) ?? [];
  const read = MODES[mode];
  const when = CONDITIONS.find((known) => known === condition) ?? null;
  if (!read || (condition && !when)) throw new Error(`Unreadable cell ${text}`);
  return {
    text,
    mode: read,
    reach,
    when,
    otherwise: otherwise === 'P' ? 'propose' : otherwise === 'ask' ? 'ask' : null,
  };
}

function parse(line: string): ExpectedRow {
  const [key = '', ...fields] = line.split('|').map((field) => field.trim());
  const six = fields.slice(0, LEVELS.length).map(cell);
  if (six.length !== LEVELS.length) throw new Error(`${key} has ${six.length} levels`);
  const cells = Object.fromEntries(LEVELS.map((level, i) => [level, six[i]])) as Record<Level, Expected>;
  const others = (fields[LEVELS.length] ?? '')
    .split(',')
    .map((other) => other.trim().split(' '))
    .filter(([column]) => column)
    .map(([column = '', text = '']) => ({ column, cell: cell(text) }));
  return { key, cells, others };
}

export const MATRIX: ExpectedRow[] = readFileSync(new URL('./matrix.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.trim() && !line.startsWith('#'))
  .map(parse);
