import { describe, expect, it } from 'vitest';
import { TICKET_VERBS } from '@/lib/acts';
import type { Condition } from '@/lib/csmg/conditions';
import { LEVELS, type Level } from '@/lib/csmg/levels';
import { prisma } from '@/lib/db/client';
import { type Expected, MATRIX } from '@/tests/csmg/matrix';
import { post } from '@/tests/support/api';
import type { Who } from '@/tests/support/found-world';
import type { Verb } from '@/tests/support/tickets';
import { MATRIX_ACTS } from './matrix-acts';

/** What the hand-written matrix makes of a request, read without the code that decides. */
function expected(cell: Expected, met: boolean) {
  const fallen = { status: 403, propose: cell.otherwise === 'propose', ask: cell.otherwise === 'ask' };
  if (!met && isLimited(cell)) return fallen;
  if (['do', 'approve', 'own'].includes(cell.mode)) return { status: 200, propose: false, ask: false };
  if (cell.mode === 'supervised') return { status: 202, propose: false, ask: false };
  return { status: 403, propose: cell.mode === 'propose', ask: cell.mode === 'none' && cell.otherwise === 'ask' };
}
/** The rows of the unmet request fail every condition and lie outside a person's own and their team's. */
const isLimited = ({ when, reach }: Expected) => when !== null || ['o', 't', 'w'].includes(reach);
const cellOf = (capability: string, level: Level): Expected => {
  const cell = MATRIX.find((row) => row.key === capability)?.cells[level];
  if (!cell) throw new Error(`${capability} is not in the matrix`);
  return cell;
};
const rightsOf = (path: string, capability: string): readonly string[] =>
  path in TICKET_VERBS ? TICKET_VERBS[path as Verb].capabilities : [capability];
const LEFT_OPEN: Partial<Record<Condition, true>> = { procedureComplete: true };

describe.each(MATRIX_ACTS)('$capability over HTTP', ({ capability, path, met, unmet, never = [] }) => {
  const cases = LEVELS.flatMap((level): [string, Level, boolean][] => [
    [`level ${level}`, level, true],
    ...(unmet && isLimited(cellOf(capability, level))
      ? [[`level ${level}, unmet`, level, false] as [string, Level, boolean]]
      : []),
  ]);

  // A refusal leaves everything as it was, so its ticket serves the next level.
  const untouched = new Map<boolean, Awaited<ReturnType<typeof met>>>();
  const prepared = async (who: Who, isMet: boolean) => {
    const left = capability === 'ticket.amend' ? undefined : untouched.get(isMet);
    untouched.delete(isMet);
    return left ?? (isMet || !unmet ? met(who) : unmet(who));
  };

  it.each(cases)('%s', async (_name, level, isMet) => {
    const who: Who = `level${level}`;
    const { reference, body } = await prepared(who, isMet);
    const cell = cellOf(capability, level);
    const wanted = expected(cell, isMet && !never.includes(level));
    const before = await prisma.ticket.findUniqueOrThrow({ where: { reference } });
    const answer = await post(who, `/tickets/${reference}/${path}`, body);
    const status = answer.status === 201 ? 200 : answer.status;
    if (status === 403) untouched.set(isMet, { reference, body });
    expect(status, JSON.stringify(answer.body)).toBe(wanted.status);
    if (wanted.status !== 403) return;
    expect(answer.body).toMatchObject({ code: 'FORBIDDEN', holds: expect.any(Array) });
    // Who may do nothing of what an act covers is told so before the ticket says which of its rights it is.
    if (answer.body.failed !== undefined || wanted.propose) expect(answer.body.capability).toBe(capability);
    else expect(rightsOf(path, capability)).toContain(answer.body.capability);
    expect(answer.body.propose).toBe(wanted.propose ? '/api/v1/proposals' : undefined);
    expect(answer.body.ask).toBe(wanted.ask ? `/api/v1/tickets/${reference}/escalate` : undefined);
    expect(await prisma.ticket.findUniqueOrThrow({ where: { reference } })).toEqual(before);
    if (cell.when && !LEFT_OPEN[cell.when] && !isMet) expect(answer.body.failed).toBe(cell.when);
  });
});
