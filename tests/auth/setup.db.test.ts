import { beforeAll, describe, expect, it } from 'vitest';
import type { Tx } from '@/lib/context';
import { loadActor, SYSTEM_ACTOR } from '@/lib/people/actor';
import { setUpDesk } from '@/lib/people/set-up-desk';
import { ensureSetupCode } from '@/lib/people/setup';
import { performIn } from '@/lib/perform';
import { logTicket } from '@/lib/tickets/log';
import { withoutDesk } from '@/tests/support/fresh-database';
import { rolledBack } from '@/tests/support/rolled-back';

const now = new Date('2026-11-23T10:00:00Z');
const wish = (code: string) => ({
  code,
  organisation: 'Calder College',
  functionName: 'IT service desk',
  functionKey: 'it',
  timeZone: 'Europe/London',
  admin: { name: 'Ada Admin', email: 'ada@example.org', password: 'three plain words' },
  lead: { name: 'Lea Lead', email: 'lea@example.org', password: 'three other words' },
});
const setUp = (tx: Tx, code: string) => performIn(tx, setUpDesk, { actor: SYSTEM_ACTOR, now }, wish(code));

beforeAll(withoutDesk);

describe('setting up a desk without people', () => {
  it('makes an administrator without level and a self-approved level 6, who can take the first ticket', () =>
    rolledBack(async ({ tx }) => {
      const code = await ensureSetupCode(tx);
      const { value } = await setUp(tx, code ?? '');
      const admin = await loadActor(tx, { id: value.adminId }, now);
      expect(admin).toMatchObject({ admin: true, holdings: [] });
      const holding = await tx.levelHolding.findFirstOrThrow({ where: { personId: value.leadId } });
      expect(holding).toMatchObject({ level: 6, selfApproved: true });
      const lead = await loadActor(tx, { id: value.leadId }, now);
      if (!lead) throw new Error('no lead');
      const ticket = await performIn(
        tx,
        logTicket,
        { actor: lead, now },
        { kind: 'question', subject: 'Hello', description: 'Is it on?' },
      );
      expect(ticket.value.reference).toBe('IT-1');
      expect(ticket.value.nextDueAt).not.toBeNull();
    }));

  it('takes the code as people write it, and only the last one shown', () =>
    rolledBack(async ({ tx }) => {
      const first = await ensureSetupCode(tx);
      const last = await ensureSetupCode(tx);
      await expect(setUp(tx, first ?? '')).rejects.toMatchObject({ fields: { code: [expect.any(String)] } });
      await setUp(tx, ` ${last?.toLowerCase().replaceAll('-', ' ')} `);
    }));

  it('happens once, and shows no code afterwards', () =>
    rolledBack(async ({ tx }) => {
      const code = await ensureSetupCode(tx);
      await setUp(tx, code ?? '');
      expect(await ensureSetupCode(tx)).toBeNull();
      await expect(setUp(tx, code ?? '')).rejects.toMatchObject({ code: 'CONFLICT' });
    }));
});
