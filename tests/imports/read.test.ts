import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseMoment } from '@/lib/imports/dates';
import { incidentsOf } from '@/lib/imports/incidents';
import { type Mapping, readMapping, SHIPPED } from '@/lib/imports/mapping';
import { type LogRow, readRow } from '@/lib/imports/read-row';
import { readRows } from '@/lib/imports/read-rows';
import { SAMPLE, sampleLines } from './sample';

const folder = mkdtempSync(path.join(tmpdir(), 'sextant-import-'));
let mapping: Mapping;
beforeAll(async () => {
  mapping = await readMapping(SHIPPED);
});

async function read(lines: readonly string[]) {
  const file = path.join(folder, `${Math.random()}.csv`);
  writeFileSync(file, lines.join('\n'));
  const raw = await readRows(file, mapping);
  const read = raw.rows.map((row) => readRow(row, mapping));
  const rows = read.filter((row): row is LogRow => !Array.isArray(row));
  return { rows, bad: [...raw.bad, ...read.flatMap((row) => (Array.isArray(row) ? row : []))] };
}

describe('dates', () => {
  const zone = { timeZone: 'UTC' } as const;
  it('reads the day before the month where the file does', () => {
    expect(parseMoment('5/3/2016 12:00', { order: 'day-first', ...zone })?.toISOString()).toBe(
      '2016-03-05T12:00:00.000Z',
    );
    expect(parseMoment('5/3/2016 12:00', { order: 'month-first', ...zone })?.toISOString()).toBe(
      '2016-05-03T12:00:00.000Z',
    );
  });
  it('knows leap days and refuses days that do not exist', () => {
    expect(parseMoment('29/2/2016 01:16', { order: 'day-first', ...zone })?.toISOString()).toBe(
      '2016-02-29T01:16:00.000Z',
    );
    expect(parseMoment('29/2/2015 01:16', { order: 'day-first', ...zone })).toBeNull();
    expect(parseMoment('13/31/2016 01:16', { order: 'day-first', ...zone })).toBeNull();
    expect(parseMoment('1/1/2016 24:00', { order: 'day-first', ...zone })).toBeNull();
    expect(parseMoment('yesterday', { order: 'day-first', ...zone })).toBeNull();
  });
  it('reads local times in the zone of the file', () => {
    const lisbon = { order: 'day-first', timeZone: 'America/Sao_Paulo' } as const;
    expect(parseMoment('1/6/2016 12:00', lisbon)?.toISOString()).toBe('2016-06-01T15:00:00.000Z');
  });
});

describe('the sample', () => {
  it('is 198 rows of 32 incidents, six of which broke their promise', async () => {
    const { rows, bad } = await read(sampleLines());
    const { incidents } = incidentsOf(rows, mapping);
    expect(bad).toEqual([]);
    expect(rows).toHaveLength(198);
    expect(incidents).toHaveLength(32);
    expect(
      incidents
        .filter((incident) => incident.kept === false)
        .map((incident) => incident.number)
        .sort(),
    ).toEqual(['INC0000062', 'INC0000070', 'INC0000074', 'INC0000084', 'INC0000092', 'INC0000094']);
  });
  it('takes unknown values as nothing and keeps times as they were', async () => {
    const { rows } = await read(sampleLines());
    const { incidents } = incidentsOf(rows, mapping);
    const first = incidents.find(({ number }) => number === 'INC0000045');
    expect(first).toMatchObject({
      assignee: null,
      team: 'Group 56',
      state: 'closed',
      priority: 3,
      openedBy: 'Opened by 8',
    });
    expect(first?.openedAt.toISOString()).toBe('2016-02-29T01:16:00.000Z');
    expect(first?.resolvedAt?.toISOString()).toBe('2016-02-29T11:29:00.000Z');
    expect(first?.closedAt?.toISOString()).toBe('2016-03-05T12:00:00.000Z');
    expect(first?.description).not.toContain('?');
  });
  it('closes by its dates an incident whose log stops early, or leaves it as its last row says', async () => {
    const { rows } = await read(sampleLines());
    const cut = (ends: Mapping['ends']) =>
      incidentsOf(rows, { ...mapping, ends }).incidents.find(({ number }) => number === 'INC0000101');
    expect(cut('dates')?.state).toBe('closed');
    expect(cut('rows')).toMatchObject({ state: 'open', resolvedAt: null, kept: null });
  });
});

describe('bad rows', () => {
  const [head = '', first = '', second = '', ...rest] = SAMPLE;
  it('are named by line, field and rule; the others go on', async () => {
    const { rows, bad } = await read([
      head,
      first,
      second.replace('Resolved', 'Asleep'),
      (rest[0] ?? '').replace('29/2/2016 11:29', '31/2/2016 11:29'),
      'INC1,New',
      (rest[1] ?? '').replace('2 - Medium', 'Huge'),
    ]);
    expect(rows).toHaveLength(1);
    expect(bad.map(({ line, field }) => `${line} ${field}`).sort()).toEqual([
      '3 incident_state',
      '4 sys_updated_at',
      '5 the whole line',
      '6 impact',
    ]);
    expect(bad.find(({ line }) => line === 3)?.rule).toMatch(/“Asleep” is none of: New, Active/);
  });
  it('an incident that cannot be true is left out', async () => {
    const { rows } = await read([head, first.replace('5/3/2016 12:00', '5/3/2015 12:00')]);
    const { incidents, bad } = incidentsOf(rows, mapping);
    expect(incidents).toEqual([]);
    expect(bad[0]).toMatchObject({ line: 2, field: 'closed_at' });
  });
  it('a file without the columns is refused with their names', async () => {
    await expect(read(['number,state', 'INC1,New'])).rejects.toThrow(/no column incident_state/);
    await expect(readRows(path.join(folder, 'nowhere.csv'), mapping)).rejects.toThrow(/cannot be read/);
    await expect(readMapping('nowhere')).rejects.toThrow(/no mapping nowhere/);
  });
});
