import type { Facts, Row } from '@/lib/csmg/can';
import type { Condition } from '@/lib/csmg/conditions';
import type { Mode } from '@/lib/csmg/modes';
import { HR, IT, NOW, TEAM } from './people';

const minutesAgo = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000);

/** A row in the function of the actor that is nobody's in particular, and one that each reach letter covers. */
const ROW: Row = {
  functionId: IT,
  requesterId: 'caller',
  authorId: 'pupil',
  assigneeId: 'colleague',
  teamId: 'team-other',
};
const INSIDE: Record<string, Row> = {
  '': ROW,
  a: ROW,
  g: { ...ROW, functionId: HR },
  o: { ...ROW, authorId: 'me' },
  w: { ...ROW, assigneeId: 'me' },
  t: { ...ROW, teamId: TEAM },
  b: ROW,
  r: { ...ROW, functionId: HR, requesterId: 'me' },
  h: { ...ROW, functionId: HR, organisationId: 'organisation' },
  p: { ...ROW, functionId: HR, participantIds: ['me'] },
  i: { ...ROW, functionId: HR, namedIds: ['me'] },
  m: { ...ROW, functionId: HR, approverIds: ['me'] },
};
const OUTSIDE: Record<string, Row> = {
  '': { ...ROW, functionId: HR },
  a: { ...ROW, functionId: HR },
  o: ROW,
  w: ROW,
  t: ROW,
  b: { ...ROW, authorId: 'stranger' },
  r: ROW,
  h: ROW,
  p: ROW,
  i: ROW,
  m: ROW,
};

export const inside = (reach: string): Row => INSIDE[reach] ?? ROW;
export const outside = (reach: string): Row | null => OUTSIDE[reach] ?? null;

const MET: Record<Condition, { facts?: Facts; row?: Row }> = {
  routine: { facts: { routine: true } },
  common: { facts: { common: true } },
  listedTarget: { facts: { listedTarget: true } },
  within15min: { row: { authoredAt: minutesAgo(15) } },
  atMost25: { facts: { count: 25 } },
  customerReason: { facts: { customerReason: true } },
  approvedWording: { facts: { approvedWording: true } },
  procedureComplete: { facts: { procedureComplete: true } },
  oneTicket: { facts: { oneTicket: true } },
  notOwnWork: {},
  named: { row: { namedIds: ['me'] } },
  told: { facts: { told: true } },
};
const UNMET: Record<Condition, { facts?: Facts; row?: Row }> = {
  routine: { facts: { common: true } },
  common: { facts: { common: false } },
  listedTarget: { facts: { listedTarget: false } },
  within15min: { row: { authoredAt: minutesAgo(16) } },
  atMost25: { facts: { count: 26 } },
  customerReason: {},
  approvedWording: {},
  procedureComplete: {},
  oneTicket: { facts: { oneTicket: false } },
  notOwnWork: { facts: { ownWork: true } },
  named: { row: { namedIds: ['colleague'] } },
  told: { facts: { told: false } },
};

export const met = (when: Condition | null) => (when ? MET[when] : {});
export const unmet = (when: Condition) => UNMET[when];

/** What the matrix says should be allowed: looking is allowed only where the whole row is a look. */
export function expectAllowed(mode: Mode, looking: boolean): boolean {
  return mode === 'do' || mode === 'approve' || mode === 'own' || (looking && mode === 'view');
}
