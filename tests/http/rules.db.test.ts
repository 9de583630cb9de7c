import { describe, expect, it } from 'vitest';
import { prisma } from '@/lib/db/client';
import { get, post } from '@/tests/support/api';
import { agree, closed } from '@/tests/support/surveys';
import { act } from '@/tests/support/tickets';
import { later } from '@/tests/support/world';

const draft = { kind: 'standard', key: 'by-programs', title: 'By programs', reason: 'It was missing' };
const content = { purpose: 'Answers that help', clauses: [{ key: '1', text: 'Address the person.' }] };
interface Version {
  id: string;
  number: number;
  state: string;
}
const newest = (body: Record<string, unknown>) => (body.versions as Version[])[0] as Version;

describe('rules by programs', () => {
  it('go from a draft to what is in force, decided by somebody else, and end', async () => {
    const begun = await post('level3', '/rules', { ...draft, content });
    expect(begun).toMatchObject({ status: 201, body: { kind: 'standard', key: 'by-programs', inForce: null } });
    expect(begun.headers.get('location')).toContain('/rules/standard/by-programs');
    const { id } = newest(begun.body);
    const at = (verb: string) => `/rule-versions/${id}/${verb}`;
    const rewritten = { ...content, purpose: 'Good answers' };
    expect((await post('level3', at('edit'), { content: rewritten })).status).toBe(200);
    expect(newest((await post('level3', at('propose'), { reason: 'It is missing' })).body).state).toBe('proposed');
    expect((await post('level3', at('agree'), {})).status).toBe(403);
    const agreed = await post('level5', at('agree'), { decision: 'Well said' });
    expect(agreed).toMatchObject({ status: 200, body: { inForce: 1, content: { purpose: 'Good answers' } } });
    expect((await get('level1', '/rules/standard/by-programs')).body).toMatchObject({
      title: 'By programs',
      inForce: 1,
    });
    const named = await post('level5', '/rules/standard/by-programs/describe', { title: 'How programs answer' });
    expect(named.body).toMatchObject({ title: 'How programs answer' });
    expect((await post('level5', '/rules/standard/by-programs/retire', { reason: 'Over' })).body).toMatchObject({
      inForce: null,
      retiredAt: expect.any(String),
    });
  });

  it('are not there for whoever may not see them, and for a kind that is none', async () => {
    expect((await get('customer', '/rules/calendar/hours')).status).toBe(404);
    expect((await get('level3', '/rules/calendar/hours')).status).toBe(200);
    expect((await get('level6', '/rules/constructor/hours')).status).toBe(404);
    expect((await post('level6', '/rules/nonsense/hours/retire', { reason: 'x' })).status).toBe(404);
    expect((await post('level6', '/rule-versions/none/agree', {})).status).toBe(404);
    const [version] = await prisma.ruleVersion.findMany({ take: 1 });
    expect((await post('customer', `/rule-versions/${version?.id}/withdraw`, {})).status).toBe(404);
  });
});

it('an anonymous low score is made good by a program of somebody who leads, once', async () => {
  await agree({ anonymous: true });
  const { reference } = await closed();
  await act('customer', 'rate', reference, { score: 1, anonymous: true }, later(5));
  const path = `/tickets/${reference}/make-good`;
  expect((await post('level3', path, { note: 'Rang them' })).status).toBe(404);
  expect((await post('level2', path, { note: 'Rang them' })).status).toBe(403);
  expect((await post('level5', path, {})).body).toMatchObject({ fields: { note: expect.any(Array) } });
  expect((await post('level5', path, { note: 'Rang them' })).status).toBe(200);
  expect((await post('level5', path, { note: 'Again' })).status).toBe(409);
  expect((await get('level3', `/tickets/${reference}`)).body).not.toHaveProperty('rating.score');
});
