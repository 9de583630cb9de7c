import { createTranslator } from 'next-intl';
import { describe, expect, test } from 'vitest';
import { EVENTS, type EventType } from '@/lib/events/catalogue';
import { phraseOf } from '@/lib/events/sentence';
import type { Told, Tongue } from '@/lib/events/tongue';
import messages from '@/lib/i18n/messages/en/events.json';
import { LADDER_SAMPLE, SAMPLES } from './samples';

const t = createTranslator({ locale: 'en', messages: { events: messages }, namespace: 'events' });
const names: Record<string, string> = { p1: 'Amir Lahlou', t1: 'Network', f1: 'IT desk', f2: 'Facilities desk' };
const tongue: Tongue = {
  name: (id) => names[id],
  word: (key, values) => t(key as never, values as never),
  when: (iso) => iso.slice(11, 16),
  lastDay: (iso) => new Date(new Date(iso).getTime() - 1).toISOString().slice(0, 10),
};
const say = (event: Partial<Told> & Pick<Told, 'type'>) => {
  const told: Told = { actorName: 'Mara Okafor', actorKind: 'person', data: SAMPLES[event.type], ...event };
  const { key, values } = phraseOf(told, tongue);
  return t.markup(key as never, { ...values, b: (words: string) => words } as never) as string;
};

describe('every event has a sentence', () => {
  test.each(Object.keys(EVENTS) as EventType[])('%s', (type) => {
    expect(EVENTS[type].safeParse(SAMPLES[type]).success).toBe(true);
    const words = say({ type });
    expect(words).toMatch(/\S\.$/);
    expect(words).not.toMatch(/events\.|undefined|null|\{|\}|<|\bnone\b|\s\s/);
  });
});

describe('the words', () => {
  test('name who, from whom and to whom', () => {
    expect(say({ type: 'ticket.assigned', data: { from: null, to: 'p1' } })).toBe(
      'Mara Okafor assigned it to Amir Lahlou.',
    );
    expect(say({ type: 'ticket.allocated', data: { fromFunctionId: 'f1', toFunctionId: 'f2', toTeamId: null } })).toBe(
      'Mara Okafor allocated it to Facilities desk.',
    );
  });
  test('keep the score and the name of an anonymous rating', () => {
    expect(say({ type: 'ticket.rated', data: { anonymous: true } })).toBe('It was rated anonymously.');
    expect(say({ type: 'ticket.rated' })).toBe('Mara Okafor rated it 5 of 5, before 3 of 5.');
  });
  test('say the last day of a level, and which one stands again', () => {
    const granted = { holdingId: 'g1', level: 3, from: '2026-03-02T09:00:00Z', to: '2026-04-01T00:00:00Z', again: 2 };
    expect(say({ type: 'level.granted', data: { ...granted, selfApproved: false } })).toBe(
      'Mara Okafor granted level 3 from 09:00 to the end of 2026-03-31. Then level 2 stands again.',
    );
  });
  test('say for whom a deputy acts', () => {
    expect(say({ type: 'ticket.taken', deputyForName: 'Ruth Adeyemi' })).toBe('Mara Okafor for Ruth Adeyemi took it.');
  });
  test('show both values of a change', () => {
    const changes = { urgency: { from: 2, to: 1 }, priority: { from: 3, to: 2 } };
    expect(say({ type: 'ticket.assessed', data: { changes } })).toBe(
      'Mara Okafor judged again: urgency from 2 to 1, priority from 3 to 2.',
    );
  });
  test('leave out what nobody knows', () => {
    expect(say({ type: 'clock.met', actorName: null, actorKind: 'system' })).toBe('First answer kept in 4 min.');
    expect(say({ type: 'clock.stepTaken', data: LADDER_SAMPLE })).toBe(
      '75 % of Resolve are used: told level 4 on shift, late.',
    );
  });
  test('a type this version does not know is no crash', () => {
    const { values } = phraseOf(
      { type: 'ticket.vanished' as EventType, actorName: null, actorKind: 'import', data: {} },
      tongue,
    );
    expect(values).toEqual({ who: 'The import' });
  });
});
