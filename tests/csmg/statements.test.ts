import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CAPABILITY_KEYS, rowOf } from '@/lib/csmg/capabilities';
import { accountabilityMap, statementsOf } from '@/lib/csmg/coverage';
import { EDITIONS } from '@/lib/csmg/edition';
import { isLevel, LEVEL_NAMES, LEVELS } from '@/lib/csmg/levels';
import { carriesOut, decides } from '@/lib/csmg/modes';
import { cellOf, OVERLAYS } from '@/lib/csmg/overlay';
import { STATEMENTS, sourceUrl, statementOf, statementsAt } from '@/lib/csmg/statements';
import levels from '@/lib/i18n/messages/en/levels.json';

/** Sentences counted in the three editions themselves, level 1 to 6; level 3 and 4 hold one that is read as two. */
const SENTENCES = { 7: [3, 3, 6, 4, 5, 4], 8: [3, 3, 6, 4, 5, 5], 9: [3, 4, 4, 5, 5, 5] };

describe('statements', () => {
  const ids = STATEMENTS.flatMap((statement) => statement.ids);

  it.each(Object.entries(SENTENCES))('hold every sentence of SFIA %s once', (edition, counts) => {
    expect(new Set(ids).size).toBe(ids.length);
    const counted = LEVELS.map((level) => ids.filter((id) => id.startsWith(`${edition}.${level}.`)).length);
    expect(counted).toEqual(counts);
  });

  it('stand at the level their ids name, and link to the wording', () => {
    for (const statement of STATEMENTS) {
      expect(statement.ids.every((id) => id.split('.')[1] === String(statement.level))).toBe(true);
    }
    expect(statementsAt(6)).toHaveLength(7);
    expect(statementOf('8.3.4a')?.ids).toEqual(['7.3.4a', '8.3.4a']);
    expect(statementOf('9.7.1')).toBeNull();
    expect(sourceUrl('8.3.2')).toContain('sfia-online.org/en/sfia-8/');
  });

  it('are each enacted by a capability, and every capability enacts one', () => {
    const gaps = accountabilityMap().filter(({ capabilities }) => capabilities.length === 0);
    expect(gaps.map(({ statement }) => statement.ids)).toEqual([]);
    for (const capability of CAPABILITY_KEYS) {
      expect(rowOf(capability).enacts.map(statementOf), capability).not.toContain(null);
      expect(statementsOf(capability).length, capability).toBeGreaterThan(0);
    }
  });

  it('name pages that exist, each by what it is called', () => {
    const places = [...new Set(STATEMENTS.flatMap(({ where }) => where))];
    const pages = readdirSync('app', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('page.tsx'))
      .map(
        (file) =>
          `/${file
            .replace(/\([a-z]+\)\//, '')
            .replace('/page.tsx', '')
            .replace(/\[(\w+)\]/g, '{$1}')}`,
      );
    expect(places.filter((place) => !pages.includes(place))).toEqual([]);
    expect(places.filter((place) => !(place.slice(1).replaceAll('/', '-') in levels.where))).toEqual([]);
  });

  it('name levels that exist', () => {
    expect(Object.keys(LEVEL_NAMES)).toHaveLength(6);
    expect([isLevel(6), isLevel(7), isLevel(0), isLevel('3')]).toEqual([true, false, false, false]);
  });
});

describe('the SFIA 7 and 8 setting', () => {
  it.each(EDITIONS)('moves only where contributing starts in %s', (edition) => {
    for (const capability of CAPABILITY_KEYS) {
      for (const level of LEVELS) {
        const plain = cellOf(capability, level);
        const set = cellOf(capability, level, edition);
        expect([carriesOut(set.mode), decides(set.mode)], capability).toEqual([
          carriesOut(plain.mode),
          decides(plain.mode),
        ]);
        if (OVERLAYS[edition][capability]?.[level]) expect(set).not.toEqual(plain);
        else expect(set).toBe(plain);
      }
    }
  });

  it('starts knowledge at 3, team scores and analysis at 4', () => {
    expect([cellOf('article.draft', 2).mode, cellOf('article.draft', 2, 'SFIA 8').mode]).toEqual(['propose', 'none']);
    expect(LEVELS.map((level) => cellOf('satisfaction.view', level, 'SFIA 8').reach).slice(0, 4)).toEqual([
      'assigned',
      'assigned',
      'assigned',
      'all',
    ]);
    expect(cellOf('measure.analyse', 3, 'SFIA 7').mode).toBe('none');
    expect(cellOf('measure.analyse', 4, 'SFIA 7').mode).toBe('do');
  });
});
