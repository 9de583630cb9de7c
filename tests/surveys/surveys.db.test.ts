import { describe, expect, it } from 'vitest';
import { prisma } from '@/lib/db/client';
import { recipientsOf } from '@/lib/notices/recipients';
import { SYSTEM_ACTOR } from '@/lib/people/actor';
import { perform } from '@/lib/perform';
import { retireRule } from '@/lib/rules/retire';
import { askSurveys } from '@/lib/surveys/ask';
import { surveyWords } from '@/lib/surveys/mail';
import { surveyOf } from '@/lib/surveys/survey-of';
import { agree, closed } from '../support/surveys';
import { act, bring, log } from '../support/tickets';
import { later, world } from '../support/world';

const HOUR = 60;
const DAY = 24 * HOUR;
const ask = (now: Date) => perform(askSurveys, { actor: SYSTEM_ACTOR, now }, {});
const askOf = (ticketId: string) => prisma.surveyAsk.findUnique({ where: { ticketId } });
const askedEvents = (ticketId: string) => prisma.event.findMany({ where: { ticketId, type: 'survey.asked' } });

describe.sequential('90 a survey', () => {
  it('is asked once a ticket, some hours after closing, however often the clock runs', async () => {
    const versionId = await agree();
    const ticket = await closed();
    expect(await askOf(ticket.id)).toMatchObject({ state: 'planned', versionId });
    await ask(later(1 * HOUR));
    expect(await askedEvents(ticket.id)).toHaveLength(0);
    await Promise.all([1, 2, 3].map(() => ask(later(2 * HOUR))));
    const [event, ...more] = await askedEvents(ticket.id);
    expect(more).toEqual([]);
    if (!event) throw new Error('nobody was asked');
    expect(await recipientsOf(prisma, event, ticket, later(2 * HOUR))).toEqual([
      { personId: ticket.requesterId, kind: 'survey', by: 'mail' },
    ]);
    const words = await surveyWords(prisma, event, ticket);
    expect(words).toContain('Did we help?');
    expect(words).toMatch(/5 {2}All\n.*\/rate\?score=5/);
  });

  it('does not ask one person again before its days are over, and then does', async () => {
    const soon = await closed(later(3 * DAY));
    await ask(later(3 * DAY + 3 * HOUR));
    expect(await askOf(soon.id)).toMatchObject({ state: 'spared', askedAt: null });
    const other = await closed(later(3 * DAY), {}, 'manager');
    await ask(later(3 * DAY + 3 * HOUR));
    expect(await askOf(other.id)).toMatchObject({ state: 'asked' });
    const late = await closed(later(12 * DAY));
    await ask(later(12 * DAY + 3 * HOUR));
    expect(await askOf(late.id)).toMatchObject({ state: 'asked' });
  });

  it('spares who rated already, what is open again, complaints, duplicates and machines', async () => {
    const at = later(40 * DAY);
    const rated = await closed(at);
    await act('customer', 'rate', rated.reference, { score: 5 }, later(40 * DAY + 5));
    const reopened = await closed(at, {}, 'manager');
    await act('level3', 'reopen', reopened.reference, { reason: 'It came back' }, later(40 * DAY + 10));
    const complaint = await closed(at, { kind: 'complaint' });
    const machine = await closed(at, { channel: 'monitoring' });
    const twin = await log({}, at);
    await act('level3', 'link', twin.reference, { kind: 'duplicate', to: rated.reference }, at);
    await bring(twin.reference, 'closed', at);
    await ask(later(40 * DAY + 3 * HOUR));
    expect((await askOf(rated.id))?.state).toBe('spared');
    expect((await askOf(reopened.id))?.state).toBe('spared');
    expect(await askOf(complaint.id)).toBeNull();
    expect(await askOf(machine.id)).toBeNull();
    expect(await askOf(twin.id)).toBeNull();
    const merged = await log({}, at);
    await bring(merged.reference, 'merged', at);
    expect(await askOf(merged.id)).toBeNull();
  });

  it('keeps a rating under the version it was asked under, whatever is agreed later', async () => {
    const at = later(60 * DAY);
    const ticket = await closed(at);
    const before = await askOf(ticket.id);
    const next = await agree({ question: 'How was it?', kinds: ['question'] }, later(60 * DAY + 10));
    await act('customer', 'rate', ticket.reference, { score: 3 }, later(60 * DAY + 20));
    const rating = await prisma.rating.findUniqueOrThrow({ where: { ticketId: ticket.id } });
    expect(rating.surveyVersionId).toBe(before?.versionId);
    await act('customer', 'rate', ticket.reference, { score: 4 }, later(61 * DAY));
    expect(await surveyOf(prisma, ticket)).toMatchObject({
      versionId: before?.versionId,
      content: { question: 'Did we help?' },
    });
    const question = await closed(later(60 * DAY + 30), { kind: 'question' });
    expect((await surveyOf(prisma, question))?.versionId).toBe(next);
  });

  it('does not take ratings of work that it does not ask about', async () => {
    const incident = await closed(later(62 * DAY));
    expect(await askOf(incident.id)).toBeNull();
    await expect(act('customer', 'rate', incident.reference, { score: 5 }, later(62 * DAY))).rejects.toMatchObject({
      code: 'CONFLICT',
    });
  });

  it('is changeable for seven days, and a low score is told once to those who lead', async () => {
    const ticket = await closed(later(70 * DAY), { kind: 'question' });
    for (const [score, day] of [
      [2, 70],
      [1, 71],
      [4, 72],
      [2, 73],
    ] as const)
      await act('customer', 'rate', ticket.reference, { score }, later(day * DAY + 5));
    const told = await prisma.event.findMany({ where: { ticketId: ticket.id, type: 'ticket.ratedLow' } });
    expect(told.map((event) => event.data)).toEqual([{ score: 2 }, { score: 2 }]);
    const heard = told[0] ? await recipientsOf(prisma, told[0], ticket, later(70 * DAY)) : [];
    expect(heard.length).toBeGreaterThan(0);
    expect(heard.every(({ by }) => by === 'notice')).toBe(true);
    const tooLate = act('customer', 'rate', ticket.reference, { score: 5 }, later(78 * DAY));
    await expect(tooLate).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('can be retired: then nobody is asked, and who wants to rate still may', async () => {
    const desk = await world();
    await desk.does('level5', retireRule, { kind: 'survey', key: 'survey', reason: 'A pause' }, later(80 * DAY));
    const ticket = await closed(later(81 * DAY));
    expect(await askOf(ticket.id)).toBeNull();
    await act('customer', 'rate', ticket.reference, { score: 5 }, later(81 * DAY));
    expect(await prisma.rating.findUnique({ where: { ticketId: ticket.id } })).toMatchObject({ surveyVersionId: null });
  });
});
