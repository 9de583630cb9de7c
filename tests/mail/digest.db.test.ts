import { expect, test } from 'vitest';
import { queueDigests } from '@/lib/mail/digest';
import { logTicket } from '@/lib/tickets/log';
import { emailOf } from '@/tests/support/found-world';
import { onStage } from '../rules/acting';

const at = (time: string) => new Date(`2026-03-03T${time}:00Z`);
const unowned = (text: string) => Number(/without an owner: (\d+)/.exec(text)?.[1]);

test('the morning sheet comes once a morning and counts only what its reader may see (behaviour 81)', () =>
  onStage(async ({ tx, does }) => {
    const wish = { kind: 'incident', subject: 'Whose salary', description: 'Seen.', channel: 'email' };
    const asked = { ...wish, requester: { email: emailOf('customer') } } as const;
    await does('level5', logTicket, { ...asked, confidential: true });
    await does('level5', logTicket, asked);
    expect(await queueDigests(tx, at('05:30'))).toBe(0);
    expect(await queueDigests(tx, at('14:30'))).toBe(0);
    // The worker was down at seven: the sheet comes when it is back.
    expect(await queueDigests(tx, at('09:10'))).toBeGreaterThan(0);
    expect(await queueDigests(tx, at('10:10'))).toBe(0);
    const sheet = async (who: 'level4' | 'level5') =>
      tx.mail.findFirstOrThrow({ where: { to: emailOf(who), subject: { startsWith: 'IT desk' } } });
    const [lead, manager] = [await sheet('level4'), await sheet('level5')];
    expect(unowned(manager.text) - unowned(lead.text)).toBe(1);
  }));
