import type { Actor, Holding } from '@/lib/csmg/actor';
import type { Level } from '@/lib/csmg/levels';

export const NOW = new Date('2026-03-02T10:00:00Z');
export const IT = 'function-it';
export const HR = 'function-hr';
export const TEAM = 'team-first-line';

export function holding(level: Level, functionId = IT, more: Partial<Holding> = {}): Holding {
  return { functionId, level, from: new Date('2026-01-01T00:00:00Z'), to: null, ...more };
}

export function actor(more: Partial<Actor> = {}): Actor {
  return {
    id: 'me',
    name: 'Mara Lind',
    email: 'mara@demo.test',
    kind: 'person',
    timeZone: 'Europe/Berlin',
    admin: false,
    auditor: false,
    organisationId: null,
    sharesOrganisation: false,
    holdings: [],
    teamIds: [],
    buddyOf: [],
    managerOf: [],
    ...more,
  };
}

export const at = (level: Level, more: Partial<Actor> = {}): Actor =>
  actor({ holdings: [holding(level)], teamIds: [TEAM], buddyOf: ['pupil'], ...more });
