import fc from 'fast-check';
import { expect, test } from 'vitest';
import { can } from '@/lib/csmg/can';
import { prisma } from '@/lib/db/client';
import { keepTicketWords } from '@/lib/search/keep-ticket-words';
import { searchTickets } from '@/lib/search/tickets';
import { rowOf } from '@/lib/tickets/claim';
import { TicketFilters } from '@/lib/tickets/filters';
import { listTickets } from '@/lib/tickets/queries';
import { WHO, type Who } from '@/tests/support/found-world';
import { log } from '@/tests/support/tickets';
import { NOW, world } from '@/tests/support/world';

const find = async (who: Who, q: string, filters: TicketFilters = {}) => {
  const { actor } = await world();
  const found = await searchTickets(prisma, await actor(who), NOW, { q, filters });
  return found.items.map(({ reference }) => reference);
};

test('all words first, then the rare ones: a question finds the ticket that a list of all its words does not', async () => {
  const hit = await log({ subject: 'Plotter prints violet stripes', description: 'On every poster since Monday.' });
  await log({ subject: 'Poster wanted', description: 'For the open day on Monday.' });
  expect((await find('level3', 'violet stripes'))[0]).toBe(hit.reference);
  expect((await find('level3', 'why does our plotter print with violet stripes on posters'))[0]).toBe(hit.reference);
  expect((await find('level3', 'viol'))[0]).toBe(hit.reference);
  expect(await find('level3', 'the of and')).toEqual([]);
});

test('numbers find theirs in every writing', async () => {
  const { reference } = await log({ subject: 'Numbered one' });
  const [key, number] = reference.split('-');
  for (const q of [reference, reference.toLowerCase(), `${key}${number}`, number ?? ''])
    expect(await find('level3', q)).toContain(reference);
});

test('filters narrow what is found', async () => {
  const { reference } = await log({ subject: 'Okapi in the corridor' });
  expect(await find('level3', 'okapi', TicketFilters.parse({ state: 'unresolved' }))).toEqual([reference]);
  expect(await find('level3', 'okapi', TicketFilters.parse({ state: 'closed' }))).toEqual([]);
  expect(await find('level3', 'okapi', TicketFilters.parse({ created_from: '2030-01-01' }))).toEqual([]);
});

test('nothing out of sight is found, whoever asks and whatever it is (behaviour 81)', async () => {
  const { actor, function: functions } = await world();
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        requester: fc.constantFrom<Who>('customer', 'colleague', 'sharer', 'sharer2', 'manager', 'level2'),
        confidential: fc.boolean(),
        desk: fc.constantFrom('IT', 'FM'),
      }),
      fc.integer({ min: 1, max: 1e9 }),
      async ({ requester, confidential, desk }, salt) => {
        const word = `qq${salt.toString(36).replace(/\d/g, (digit) => String.fromCharCode(103 + Number(digit)))}`;
        const ticket = await log({ subject: `A ${word} thing` }, NOW, requester);
        await prisma.ticket.update({
          where: { id: ticket.id },
          data: { confidential, functionId: functions[desk as 'IT'] },
        });
        const now = await prisma.ticket.findUniqueOrThrow({ where: { id: ticket.id } });
        for (const who of WHO) {
          const asker = await actor(who);
          const sees = can(asker, 'ticket.view', NOW, rowOf(now)).allowed;
          for (const q of [word, `${word} thing please`, ticket.reference])
            expect({ who, q, found: (await find(who, q)).includes(ticket.reference) }).toEqual({ who, q, found: sees });
        }
      },
    ),
    { numRuns: 4 },
  );
});

test('pages of tickets follow each other', async () => {
  const { actor } = await world();
  const all = await Promise.all(Array.from({ length: 5 }, () => log({ subject: 'Narwhal alarm' })));
  const seen: string[] = [];
  let cursor: string | null = null;
  do {
    const page = await searchTickets(prisma, await actor('level3'), NOW, { q: 'narwhal', limit: 2, cursor });
    seen.push(...page.items.map(({ reference }) => reference));
    cursor = page.next;
  } while (cursor);
  expect(seen.sort()).toEqual(all.map(({ reference }) => reference).sort());
});

test('a list narrowed by words reads them as search does: stems, numbers in every writing, the word being typed', async () => {
  const { actor } = await world();
  const desk = await actor('level3');
  const hit = await log({
    subject: 'Capybaras block the loading ramp',
    description: 'Wi-Fi on sap.calder.test, twice.',
  });
  const list = async (q: string, more = {}) =>
    (await listTickets(prisma, desk, NOW, TicketFilters.parse({ q, state: 'all', ...more }))).items.map(
      ({ reference }) => reference,
    );
  const [key, number] = hit.reference.split('-');
  for (const q of [
    'capybara',
    'blocked ramps capybaras',
    'capyb',
    'the ramp capyb',
    'wi-fi capybaras',
    'sap.calder.test',
  ])
    expect(await list(q)).toEqual([hit.reference]);
  for (const q of [hit.reference, `${key}${number}`.toLowerCase(), number ?? ''])
    expect(await list(q)).toContain(hit.reference);
  for (const q of ["capybara'", 'capybara & (', "capybara:*'", '!capybara ramp'])
    expect(await list(q)).toEqual([hit.reference]);
  expect(await list('capybara zebu')).toEqual([]);
  expect(await list('the of')).toEqual([]);
  expect(await list('capybara', { q: 'capybara', state: 'closed' })).toEqual([]);
});

test('a mistyped word finds what was meant, and tells a word only of what its reader sees (behaviour 81)', async () => {
  const { actor } = await world();
  for (let at = 0; at < 12; at++) await log({ subject: `Hovercraft ${at} will not start` }, NOW, 'colleague');
  await prisma.$executeRaw`ANALYZE "Ticket"`;
  const ask = async (who: Who, q: string) => searchTickets(prisma, await actor(who), NOW, { q });
  const found = await ask('level3', 'hovrecraft start');
  expect(found.items.length).toBeGreaterThanOrEqual(12);
  expect(found.corrected).toEqual(['hovercraft']);
  const whole = await ask('level3', 'hovercraft start');
  expect(whole.corrected).toEqual([]);
  for (const q of ['hovrecraft', 'hovercraft', 'hovrecraft will not start']) {
    const outside = await ask('customer', q);
    expect(outside.corrected).toEqual([]);
    expect(outside.items.some(({ subject }) => /hovercraft/i.test(subject))).toBe(false);
  }
  // A word that stands somewhere in sight is taken as it was typed.
  await log({ subject: 'The hovercrafd of the theatre' });
  expect((await ask('level3', 'hovercrafd')).corrected).toEqual([]);
});

const readWords = async () => {
  while (await keepTicketWords(prisma, 500));
};

test('a slip in a word of one ticket is forgiven, once the worker has read it', async () => {
  const { actor } = await world();
  const ask = async (who: Who, q: string) => searchTickets(prisma, await actor(who), NOW, { q });
  const hit = await log({ subject: 'The spectrophotometer drifts', description: 'Every morning by 2 nm.' });
  await readWords();
  for (const q of ['spectrofotometer', 'spectrophotmeter drifts', 'the spektrophotometer']) {
    const found = await ask('level3', q);
    expect({ q, first: found.items[0]?.reference }).toEqual({ q, first: hit.reference });
    expect(found.corrected).toEqual(['spectrophotometer']);
  }
  await prisma.ticket.update({ where: { id: hit.id }, data: { subject: 'The chromatograph drifts' } });
  await readWords();
  expect((await ask('level3', 'cromatograph')).corrected).toEqual(['chromatograph']);
  // The word has gone from every ticket: nothing is said to be meant.
  expect(await ask('level3', 'spectrofotometer')).toMatchObject({ items: [], corrected: [] });
});

test('a rare word out of sight is no correction, and hides none that is in sight (behaviour 81)', async () => {
  const { actor, function: functions } = await world();
  const ask = async (who: Who, q: string) => searchTickets(prisma, await actor(who), NOW, { q });
  const seen = await log({ subject: 'Marimbaphones for the hall' }, NOW, 'customer');
  const hidden = await log({ subject: 'Marimbophone for the board' }, NOW, 'colleague');
  await prisma.ticket.update({ where: { id: hidden.id }, data: { confidential: true, functionId: functions.FM } });
  const before = await ask('customer', 'marimbophonne');
  await readWords();
  const found = await ask('customer', 'marimbophonne');
  expect(before.items).toEqual([]);
  expect(found.items.map(({ reference }) => reference)).toEqual([seen.reference]);
  expect(found.corrected).toEqual(['marimbaphones']);
  await prisma.ticket.update({ where: { id: seen.id }, data: { subject: 'Chairs' } });
  expect(await ask('customer', 'marimbophonne')).toMatchObject({ items: [], corrected: [] });
});

test('numbers, addresses and names of machines are no words to correct to, and nothing is read twice', async () => {
  await log({ subject: 'Srv-akkadia1 at akkad.calder.test fails', description: 'Mail ur@sumer.test, code AB12345' });
  await readWords();
  const kept = await prisma.ticketWord.findMany({ where: { stem: { contains: 'akkad' } } });
  expect(kept).toEqual([]);
  expect(await prisma.ticketUnread.count()).toBe(0);
  expect(await keepTicketWords(prisma)).toBe(false);
});
