import { expect, test } from 'vitest';
import { TICKET_VERBS } from '@/lib/acts';
import { prisma } from '@/lib/db/client';
import { findPeople } from '@/lib/desk/find';
import { deskCounts } from '@/lib/desk/queries';
import { listNotices, readNotices } from '@/lib/desk/work';
import { newId } from '@/lib/id';
import { draftVersion } from '@/lib/rules/draft';
import { proposeVersion } from '@/lib/rules/propose';
import { searchTickets } from '@/lib/search/tickets';
import { listHistory, listLinks, listSimilar } from '@/lib/tickets/around';
import { bulkChange } from '@/lib/tickets/bulk';
import { linkTicket } from '@/lib/tickets/link';
import { readListQuery } from '@/lib/tickets/list-query';
import { logTicket } from '@/lib/tickets/log';
import { countEach, getTicket, listTickets, sortOf } from '@/lib/tickets/queries';
import { later, NOW, world } from '../support/world';

const wish = (subject: string) => ({ kind: 'incident', subject, description: 'It happens every day.', function: 'IT' });

test('nothing out of sight is found, counted, linked or named as alike (behaviour 81)', async () => {
  const { actor, does } = await world();
  const mara = await actor('level4');
  const secret = await does('level5', logTicket, { ...wish('Zebra payroll leak'), confidential: true });
  const plain = await does('level5', logTicket, wish('Zebra payroll printer'));
  await does('level5', linkTicket, { reference: plain.value.reference, to: secret.value.reference, kind: 'related' });
  const found = await searchTickets(prisma, mara, NOW, { q: 'zebra payroll' });
  expect(found.items.map(({ reference }) => reference)).toEqual([plain.value.reference]);
  expect((await searchTickets(prisma, mara, NOW, { q: secret.value.reference })).items).toEqual([]);
  expect(await listLinks(prisma, mara, NOW, plain.value.id)).toEqual([]);
  expect((await listSimilar(prisma, mara, NOW, 'zebra payroll')).map(({ reference }) => reference)).toEqual([
    plain.value.reference,
  ]);
  expect(
    (await listHistory(prisma, mara, NOW, secret.value.requesterId, null)).map(({ reference }) => reference),
  ).not.toContain(secret.value.reference);
  const page = await listTickets(prisma, mara, NOW, { state: ['unresolved'] }, { limit: 200 });
  const [count] = await countEach(prisma, mara, NOW, [{ state: ['unresolved'] }]);
  expect(count).toBe(page.items.length);
  expect((await deskCounts(prisma, mara, NOW)).open).toBe(count);
});

test('a bare number finds its ticket, and a few letters their person', async () => {
  const { actor, does } = await world();
  const amir = await actor('level3');
  const { value } = await does('level3', logTicket, wish('Numbered'));
  const number = value.reference.split('-')[1] ?? '';
  expect((await searchTickets(prisma, amir, NOW, { q: number })).items[0]?.reference).toBe(value.reference);
  expect((await findPeople(prisma, amir, NOW, 'nor sil'))[0]?.name).toBe('Nora Silva');
  expect(await findPeople(prisma, await actor('customer'), NOW, 'nora')).toEqual([]);
  expect(await findPeople(prisma, amir, NOW, '%_')).toEqual([]);
});

test('the address is read forgivingly', () => {
  expect(readListQuery({}).query).toEqual({ state: 'unresolved' });
  expect(readListQuery({ state: 'all', priority: '9,1', nonsense: 'x', preview: 'it-7' })).toMatchObject({
    query: { state: 'all', priority: '9,1' },
    filters: { priority: ['1'] },
    preview: 'IT-7',
  });
  expect(sortOf({ state: ['unresolved'] })).toBe('due');
  expect(sortOf({})).toBe('newest');
});

test('a bulk change does what it can, names what it cannot, and can be taken back', async () => {
  const { actor, does } = await world();
  const [mara, sofia] = [await actor('level4'), await actor('level2')];
  const tickets = [
    await does('level4', logTicket, wish('First of many')),
    await does('level4', logTicket, wish('Second of many')),
  ];
  const references = tickets.map(({ value }) => value.reference);
  await does('level4', TICKET_VERBS.cancel, { reference: references[1], reason: 'Not needed' });
  const door = { actor: mara, now: later(5) };
  const answer = await bulkChange(prisma, door, references, { act: 'wait', input: { reason: 'customer-answer' } });
  expect(answer).toMatchObject({ done: [references[0]], failed: [{ reference: references[1] }] });
  expect(answer.undo).toEqual([{ verb: 'resume', input: { reference: references[0] } }]);
  await does('level4', TICKET_VERBS.resume, answer.undo[0]?.input, later(6));
  expect((await getTicket(prisma, mara, later(6), references[0] ?? '')).state).toBe('open');
  const refused = await bulkChange(prisma, { actor: sofia, now: NOW }, references, {
    act: 'wait',
    input: { reason: 'customer-answer' },
  });
  expect(refused.done).toEqual([]);
  expect(refused.failed[0]?.why).toContain('Change many at once');
});

test('news of a document or a proposal leads to it, and names no document out of sight', async () => {
  const { actor, does } = await world();
  const wish = { kind: 'wording', key: 'news-here', title: 'News here', content: { body: 'Good day.' } } as const;
  const { value } = await does('level4', draftVersion, wish);
  await does('level4', proposeVersion, { id: value.version.id, reason: 'To be heard of' });
  const event = await prisma.event.findFirstOrThrow({ where: { subjectId: value.rule.id, type: 'rule.proposed' } });
  const lead = await actor('level5');
  const outsider = await actor('customer');
  for (const { id } of [lead, outsider])
    await prisma.notice.create({
      data: { id: newId(NOW), personId: id, kind: 'toDecide', eventId: event.id, at: NOW },
    });
  const mine = (await listNotices(prisma, lead, NOW)).find((one) => one.type === 'rule.proposed' && one.documentKey);
  expect(mine).toMatchObject({ documentKind: 'wording', documentKey: 'news-here', documentTitle: 'News here' });
  expect((await listNotices(prisma, outsider, NOW))[0]).toMatchObject({ documentKey: null, documentTitle: null });
  // Only what stood there is read; news that came meanwhile stays.
  const shown = (await listNotices(prisma, outsider, NOW)).map(({ id }) => id);
  await readNotices(prisma, lead, NOW, shown);
  expect((await listNotices(prisma, outsider, NOW)).map(({ id }) => id)).toEqual(shown);
  await readNotices(prisma, outsider, NOW, shown.slice(0, 1));
  expect((await listNotices(prisma, outsider, NOW)).map(({ id }) => id)).toEqual(shown.slice(1));
});
