import { describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/csmg/actor';
import { can } from '@/lib/csmg/can';
import { CAPABILITY_KEYS, isCapability } from '@/lib/csmg/capabilities';
import { inReach, reach } from '@/lib/csmg/reach';
import { expectAllowed, inside, met, outside } from './circumstances';
import { MATRIX } from './matrix';
import { actor, at, IT, NOW } from './people';

const WHO: Record<string, Actor> = {
  customer: actor({ organisationId: 'organisation', sharesOrganisation: true }),
  participant: actor({ kind: 'bot' }),
  manager: actor(),
  admin: actor({ admin: true }),
  auditor: actor({ auditor: true }),
  officer: actor({ officer: true }),
  system: actor({ kind: 'system' }),
};
const COLUMNS = Object.keys(WHO);
const who = (column: string) => WHO[column] ?? actor();

const cases = MATRIX.flatMap((row) => row.others.map(({ column, cell }) => ({ row, column, cell })));

describe('columns beside the levels', () => {
  it.each(cases.map((one) => [one.row.key, one.column, one] as const))(
    '%s for the %s',
    (key, column, { row, cell }) => {
      if (!isCapability(key)) throw new Error(key);
      const looking = [...Object.values(row.cells), ...row.others.map((other) => other.cell)].every((one) =>
        ['none', 'view'].includes(one.mode),
      );
      const thing = { ...inside(cell.reach), ...met(cell.when).row };
      const allowed = expectAllowed(cell.mode, looking);
      expect(can(who(column), key, NOW, thing)).toMatchObject({ mode: cell.mode, allowed, level: null });
      expect(can(who(column), key, NOW)).toMatchObject({ mode: cell.mode, allowed });
      expect(inReach(reach(who(column), key, NOW), thing)).toBe(allowed);
      const beyond = outside(cell.reach);
      if (beyond && !['participant'].includes(column)) {
        expect(can(who(column), key, NOW, beyond)).toMatchObject({ allowed: false, mode: 'none' });
        expect(inReach(reach(who(column), key, NOW), beyond)).toBe(false);
      }
    },
  );

  it.each(COLUMNS.filter((column) => column !== 'participant' && column !== 'system'))(
    '%s has nothing else',
    (column) => {
      // Every living person is also a customer and may be an approver or take part; an auditor only reads.
      const personal = column === 'auditor' ? ['participant'] : ['customer', 'participant', 'manager'];
      const given = MATRIX.filter((row) => row.others.some((other) => [...personal, column].includes(other.column)));
      const keys = given.map((row) => row.key);
      for (const capability of CAPABILITY_KEYS.filter((key) => !keys.includes(key))) {
        expect(can(who(column), capability, NOW), capability).toMatchObject({ allowed: false, mode: 'none' });
      }
    },
  );

  it('keeps the admin out of tickets and the auditor out of acts and confidential ones', () => {
    const ticket = { functionId: IT, requesterId: 'caller' };
    expect(can(who('admin'), 'ticket.view', NOW, ticket).allowed).toBe(false);
    expect(can(who('auditor'), 'ticket.view', NOW, ticket).allowed).toBe(true);
    expect(can(who('auditor'), 'ticket.log', NOW, { functionId: IT, requesterId: 'me' }).allowed).toBe(false);
    expect(can(who('auditor'), 'ticket.view', NOW, { ...ticket, confidential: true }).allowed).toBe(false);
    expect(can(who('auditor'), 'ticket.view', NOW, { ...ticket, confidential: true, namedIds: ['me'] }).allowed).toBe(
      true,
    );
  });

  it('shares an organisation only where it is shared, and never what is confidential', () => {
    const ticket = { functionId: IT, requesterId: 'caller', organisationId: 'organisation' };
    const alone = actor({ organisationId: 'organisation' });
    expect(can(alone, 'ticket.view', NOW, ticket).allowed).toBe(false);
    expect(can(who('customer'), 'ticket.view', NOW, { ...ticket, confidential: true }).allowed).toBe(false);
    expect(can(who('customer'), 'ticket.cancel', NOW, ticket).allowed).toBe(false);
  });

  it('lets staff be customers of their own requests', () => {
    const mine = { functionId: 'function-hr', requesterId: 'me' };
    expect(can(at(1), 'ticket.view', NOW, mine)).toMatchObject({ allowed: true, level: null });
    expect(can(at(1), 'ticket.cancel', NOW, mine)).toMatchObject({ allowed: true, level: null });
  });

  it('never lets a bot approve, nor act above level 2', () => {
    const bot = at(6, { kind: 'bot' });
    for (const capability of CAPABILITY_KEYS) {
      expect(['approve', 'own'], capability).not.toContain(can(bot, capability, NOW).mode);
      expect(can(bot, capability, NOW).level ?? 0, capability).toBeLessThanOrEqual(2);
    }
  });
});
