import { describe, expect, it } from 'vitest';
import {
  capped,
  clockTime,
  duration,
  exactTime,
  hoursAndMinutes,
  initials,
  percent,
  relativeTime,
  shortTime,
  timeSpan,
} from '@/lib/format';
import { paths } from '@/lib/paths';

const lisbon = { timeZone: 'Europe/Lisbon' };

describe('times in words', () => {
  it('says two units at most', () => {
    expect([0, 45, 60, 3599, 3600, 7800, 86_400, 273_600].map(duration)).toEqual([
      '0 min',
      '45 s',
      '1 min',
      '59 min',
      '1 h',
      '2 h 10 min',
      '1 d',
      '3 d 4 h',
    ]);
  });

  it('lines sums up', () => {
    expect([7200, 420, -120].map(hoursAndMinutes)).toEqual(['2 h 00', '0 h 07', '- 0 h 02']);
  });

  it('says the day of a span once, where it is one day for the viewer', () => {
    expect(timeSpan('2026-11-27T18:00:00Z', '2026-11-27T20:00:00Z', lisbon)).toEqual({
      from: 'Fri 27 Nov 2026, 18:00',
      to: '20:00',
    });
    expect(timeSpan('2026-11-27T18:00:00Z', '2026-11-27T20:00:00Z', { timeZone: 'Asia/Kathmandu' }).to).toBe(
      'Sat 28 Nov 2026, 01:45',
    );
  });

  it('names a moment by its nearness in the zone of the viewer', () => {
    const now = '2026-11-22T23:30:00Z';
    expect(shortTime('2026-11-22T10:15:00Z', now, lisbon)).toBe('10:15');
    expect(shortTime('2026-11-25T10:15:00Z', now, lisbon)).toBe('Wed 10:15');
    expect(shortTime('2026-10-20T10:15:00Z', now, lisbon)).toBe('20 Oct');
    expect(shortTime('2026-11-22T20:15:00Z', now, { timeZone: 'Asia/Kathmandu' })).toBe('02:00');
  });

  it('shows both zones where they differ', () => {
    const at = '2026-11-24T12:44:00Z';
    expect(exactTime(at, lisbon, 'Europe/Lisbon')).toBe('Tue 24 Nov 2026, 12:44 (Europe/Lisbon)');
    expect(exactTime(at, { timeZone: 'Europe/Berlin' }, 'Europe/Lisbon')).toBe(
      'Tue 24 Nov 2026, 13:44 (Europe/Berlin)\nTue 24 Nov 2026, 12:44 (Europe/Lisbon)',
    );
  });

  it('keeps midnight at 00:00', () => {
    expect(clockTime('2026-11-24T00:00:00Z', lisbon)).toBe('00:00');
  });

  it('speaks of the near past and future', () => {
    const now = '2026-11-22T12:00:00Z';
    expect(relativeTime('2026-11-22T11:51:00Z', now)).toBe('9 minutes ago');
    expect(relativeTime('2026-11-23T12:00:00Z', now)).toBe('tomorrow');
  });
});

describe('figures and names', () => {
  it('shows shares, caps and initials', () => {
    expect(percent(0.942)).toBe('94.2 %');
    expect(percent(null)).toBe('–');
    expect(capped(1204)).toBe('999+');
    expect(['Mara Okafor', 'Ines', ' Łukasz  van der Żak ', ''].map(initials)).toEqual(['MO', 'I', 'ŁŻ', '?']);
  });
});

describe('addresses', () => {
  it('leaves out what is empty and escapes what is not', () => {
    expect(paths.tickets({ state: ['new', 'open'], q: '', team: undefined })).toBe(
      '/desk/tickets?state=new&state=open',
    );
    expect(paths.request('IT-1/2')).toBe('/requests/IT-1%2F2');
    expect(paths.signIn('/desk?x=1')).toBe('/signin?next=%2Fdesk%3Fx%3D1');
  });
});
