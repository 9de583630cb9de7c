import { expect, test } from 'vitest';
import { applyMacro } from '@/lib/macros/apply';
import { listMacros } from '@/lib/macros/queries';
import { agreeVersion } from '@/lib/rules/agree';
import { draftVersion } from '@/lib/rules/draft';
import { proposeVersion } from '@/lib/rules/propose';
import { logTicket } from '@/lib/tickets/log';
import { onStage, type Stage } from '@/tests/rules/acting';
import { emailOf } from '@/tests/support/found-world';
import { later } from '@/tests/support/world';

async function inForce(stage: Stage, key: string, content: object) {
  const wish = { kind: 'macro', key, title: key, function: 'IT', content: { purpose: 'Done daily', ...content } };
  const { value } = await stage.does('level1', draftVersion, wish);
  await stage.does('level1', proposeVersion, { id: value.version.id, reason: 'Ten times a day' });
  await stage.does('level4', agreeVersion, { id: value.version.id });
}
const log = async (stage: Stage, service = 'password') =>
  (
    await stage.does('level3', logTicket, {
      ...{ kind: 'request', subject: 'New password', description: 'Forgot it.', service },
      requester: { email: emailOf('customer') },
    })
  ).value;

test('a macro does all its parts in one go, each with its own event', () =>
  onStage(async (stage) => {
    await inForce(stage, 'ask', { wording: 'received', note: 'Asked for the device.', wait: 'customer-answer' });
    const { reference, id } = await log(stage);
    const wish = { reference, macro: 'ask', variables: { name: 'Nora' } };
    await stage.does('level1', applyMacro, wish, later(5));
    expect(await stage.tx.ticket.findUnique({ where: { id } })).toMatchObject({
      state: 'waiting',
      waitingReason: 'customer-answer',
    });
    const events = await stage.tx.event.findMany({ where: { ticketId: id, at: later(5) }, select: { type: true } });
    expect(events.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['macro.applied', 'ticket.replied', 'ticket.noted', 'ticket.waited']),
    );
    const reply = await stage.tx.message.findFirstOrThrow({ where: { ticketId: id, visibility: 'public' } });
    expect(reply).toMatchObject({ body: 'Hello Nora, we are looking into it.' });
    expect(reply.wordingVersionId).not.toBeNull();
  }));

test('where one part is not carried nothing is done, and the refusal says which way is left', () =>
  onStage(async (stage) => {
    await inForce(stage, 'park', { note: 'The supplier has it.', wait: 'supplier' });
    const { reference, id } = await log(stage);
    const refusal = await stage.refused('level1', applyMacro, { reference, macro: 'park' });
    expect(refusal).toMatchObject({ code: 'FORBIDDEN', detail: { stoppedAt: 'ticket.wait' } });
    expect(refusal.message).toMatch(/Nothing was done/);
    expect(await stage.tx.message.count({ where: { ticketId: id, visibility: 'internal' } })).toBe(0);
    await stage.does('level2', applyMacro, { reference, macro: 'park' });
    const gap = await stage.refused('level2', applyMacro, { reference, macro: 'nowhere' });
    expect(gap.fields).toHaveProperty('macro');
  }));

test('macros are offered for their services, those that name the service first', () =>
  onStage(async (stage) => {
    await inForce(stage, 'any-note', { note: 'Seen.' });
    await inForce(stage, 'password-note', { note: 'Seen.', services: ['password'] });
    expect((await listMacros(stage.tx, 'password')).map(({ key }) => key)).toEqual(['password-note', 'any-note']);
    expect((await listMacros(stage.tx, null)).map(({ key }) => key)).toEqual(['any-note']);
  }));
