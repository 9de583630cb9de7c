import { describe, expect, it } from 'vitest';
import { can } from '@/lib/csmg/can';
import { CAPABILITY_KEYS, type Capability, isCapability } from '@/lib/csmg/capabilities';
import { LEVELS, type Level } from '@/lib/csmg/levels';
import type { Mode } from '@/lib/csmg/modes';
import { cellOf } from '@/lib/csmg/overlay';
import { inReach, reach } from '@/lib/csmg/reach';
import { expectAllowed, inside, met, outside, unmet } from './circumstances';
import { type ExpectedRow, MATRIX } from './matrix';
import { at, NOW } from './people';

function known({ key }: ExpectedRow): Capability {
  if (!isCapability(key)) throw new Error(`${key} is not in the table`);
  return key;
}

const REACHES: Record<string, string> = {
  '': 'level',
  o: 'own',
  w: 'assigned',
  t: 'team',
  a: 'all',
  g: 'organisation',
  b: 'buddy',
};

const isLook = ({ cells, others }: ExpectedRow) =>
  [...LEVELS.map((level) => cells[level]), ...others.map((other) => other.cell)].every((cell) =>
    ['none', 'view'].includes(cell.mode),
  );

/** Without a row a level that does nothing leaves the personal columns: anybody may have asked or approve. */
function coarseMode({ others }: ExpectedRow, mode: Mode): Mode {
  const personal = others.find(({ cell }) => ['r', 'h', 'm', 'p'].includes(cell.reach) && cell.mode !== 'view');
  return ['none', 'view'].includes(mode) && personal ? personal.cell.mode : mode;
}

const cases = MATRIX.flatMap((row) => LEVELS.map((level): [string, Level, ExpectedRow] => [row.key, level, row]));

describe('the permission matrix', () => {
  it('has the same rows as the table', () => {
    expect(MATRIX.map((row) => row.key).toSorted()).toEqual([...CAPABILITY_KEYS].toSorted());
  });

  it.each(cases)('%s at level %i, conditions met', (_key, level, row) => {
    const capability = known(row);
    const { mode, reach: letter, when, otherwise } = row.cells[level];
    const { facts, row: extra } = met(when);
    const thing = { ...inside(letter), ...extra };
    const allowed = expectAllowed(mode, isLook(row));
    const decision = can(at(level), capability, NOW, thing, facts);
    expect(decision).toMatchObject({ mode, allowed, level, failed: null, ask: mode === 'none' && otherwise === 'ask' });
    expect(can(at(level), capability, NOW).mode).toBe(coarseMode(row, mode));
    expect(inReach(reach(at(level), capability, NOW), thing)).toBe(allowed);
    if (allowed) expect(decision.holds).toContain(level);
  });

  it.each(cases)('%s at level %i reaches as far as it says', (_key, level, row) => {
    const { reach: letter, mode } = row.cells[level];
    if (mode !== 'none') expect(cellOf(known(row), level).reach).toBe(REACHES[letter]);
  });

  const conditioned = cases.filter(([, level, row]) => row.cells[level].when);
  it.each(conditioned)('%s at level %i, condition unmet', (_key, level, row) => {
    const { reach: letter, when, otherwise } = row.cells[level];
    if (!when) throw new Error('no condition');
    const { facts, row: extra } = unmet(when);
    const thing = { ...inside(letter), ...extra };
    const expected = { allowed: false, failed: when, mode: otherwise === 'propose' ? 'propose' : 'none' };
    expect(can(at(level), known(row), NOW, thing, facts)).toMatchObject({ ...expected, ask: otherwise === 'ask' });
    if (when === 'notOwnWork') return;
    expect(can(at(level), known(row), NOW, inside(letter)), 'no data').toMatchObject({ allowed: false, failed: when });
  });

  const bounded = cases.filter(([, level, row]) => outside(row.cells[level].reach) && row.cells[level].mode !== 'none');
  it.each(bounded)('%s at level %i, out of reach', (_key, level, row) => {
    const { reach: letter, when, otherwise } = row.cells[level];
    const thing = { ...outside(letter), ...met(when).row, namedIds: [] };
    const near = otherwise === 'propose' && ['o', 't'].includes(letter);
    const decision = can(at(level), known(row), NOW, thing, met(when).facts);
    expect(decision).toMatchObject({ allowed: false, mode: near ? 'propose' : 'none' });
    expect(inReach(reach(at(level), known(row), NOW), thing)).toBe(false);
  });
});
