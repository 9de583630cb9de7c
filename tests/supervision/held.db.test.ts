import { expect, test } from 'vitest';
import { approveHeld } from '@/lib/supervision/approve';
import { editHeld } from '@/lib/supervision/edit';
import { callOutHeld } from '@/lib/supervision/overdue';
import { countToCheck, findHeld, heldOnTicket, listMyHeld, listToCheck } from '@/lib/supervision/queries';
import { returnHeld } from '@/lib/supervision/return';
import { takeOverHeld } from '@/lib/supervision/take-over';
import { closeTicket } from '@/lib/tickets/close';
import { logTicket } from '@/lib/tickets/log';
import { postMessage } from '@/lib/tickets/post-message';
import { resolveTicket } from '@/lib/tickets/resolve';
import { onStage, type Stage } from '@/tests/rules/acting';
import type { Who } from '@/tests/support/found-world';
import { later, NOW } from '@/tests/support/world';

const TEXT = 'Good morning, the mailbox is larger now.';

async function logged(stage: Stage) {
  const asked = {
    kind: 'request',
    subject: 'Mailbox full',
    description: 'It bounces',
    service: 'mailbox',
    channel: 'email',
  };
  return (await stage.does('level3', logTicket, { ...asked, requester: { email: 'customer@demo.test' } })).value;
}
async function held(stage: Stage, who: Who = 'level1', body = TEXT) {
  const ticket = await logged(stage);
  const wish = { reference: ticket.reference, body, visibility: 'public', version: ticket.version };
  const answer = await stage.does(who, postMessage, wish, later(5));
  if (!answer.held) throw new Error('it was not held');
  return { ticket, id: answer.held.id, dueAt: answer.held.dueAt };
}
const stateOf = (stage: Stage, id: string) => stage.tx.ticket.findUniqueOrThrow({ where: { id } });
const messages = (stage: Stage, ticketId: string) => stage.tx.message.findMany({ where: { ticketId } });
const responseOf = (stage: Stage, ticketId: string) =>
  stage.tx.clock.findFirstOrThrow({ where: { ticketId, kind: 'response' } });

test('free text of level 1 is held: nothing is sent, no clock is met, its own clock runs (behaviour 22)', () =>
  onStage(async (stage) => {
    const { ticket, id, dueAt } = await held(stage);
    expect(await messages(stage, ticket.id)).toEqual([]);
    expect(await stateOf(stage, ticket.id)).toMatchObject({ state: 'held', firstResponseAt: null, replies: 0 });
    expect(await responseOf(stage, ticket.id)).toMatchObject({ metAt: null, runningSince: NOW });
    expect(dueAt).toEqual(later(35));
    expect(await findHeld(stage.tx, await stage.actor('customer'), NOW, id)).toBeNull();
    expect(await heldOnTicket(stage.tx, await stage.actor('customer'), NOW, ticket.id)).toEqual([]);
  }));

test('approving sends exactly the checked text as its author and meets the clock then (behaviour 78)', () =>
  onStage(async (stage) => {
    const { ticket, id } = await held(stage);
    const { hash } = await stage.tx.held.findUniqueOrThrow({ where: { id } });
    expect((await stage.refused('level4', approveHeld, { id, hash: '0'.repeat(64) })).code).toBe('CONFLICT');
    await stage.does('level4', approveHeld, { id, hash, note: 'Good' }, later(20));
    expect(await messages(stage, ticket.id)).toMatchObject([
      { body: TEXT, authorId: stage.desk.person.level1, at: later(20), heldId: id, visibility: 'public' },
    ]);
    expect((await responseOf(stage, ticket.id)).metAt).toEqual(later(20));
    expect(await stateOf(stage, ticket.id)).toMatchObject({ state: 'open', firstResponseAt: later(20) });
    const events = await stage.tx.event.findMany({ where: { ticketId: ticket.id, at: later(20) } });
    expect(events.find((event) => event.type === 'held.approved')).toMatchObject({
      actorId: stage.desk.person.level4,
      actorLevel: 4,
    });
    expect(events.find((event) => event.type === 'ticket.replied')).toMatchObject({
      actorId: stage.desk.person.level1,
      actorLevel: 1,
      viaId: id,
      data: { checkedBy: stage.desk.person.level4 },
    });
  }));

test('exactly one of two checkers decides', () =>
  onStage(async (stage) => {
    const { ticket, id } = await held(stage);
    await stage.does('level4', approveHeld, { id }, later(10));
    const refusal = await stage.refused('level5', approveHeld, { id }, later(10));
    expect(refusal).toMatchObject({ code: 'CONFLICT', message: 'Mara Okafor has already checked this.' });
    expect(await messages(stage, ticket.id)).toHaveLength(1);
  }));

test('an edited text goes out as edited, and its author sees both', () =>
  onStage(async (stage) => {
    const { ticket, id } = await held(stage);
    await stage.does('level5', editHeld, { id, body: `${TEXT} It holds 20 GB.`, note: 'Name the limit' });
    expect(await messages(stage, ticket.id)).toMatchObject([
      { body: `${TEXT} It holds 20 GB.`, authorId: stage.desk.person.level1 },
    ]);
    const [mine] = await listMyHeld(stage.tx, await stage.actor('level1'));
    expect(mine).toMatchObject({
      state: 'edited',
      body: TEXT,
      editedBody: `${TEXT} It holds 20 GB.`,
      note: 'Name the limit',
    });
    expect(mine?.author.streak).toBe(0);
  }));

test('saving the text unchanged is an approval', () =>
  onStage(async (stage) => {
    const { id } = await held(stage);
    const { value, events } = await stage.does('level4', editHeld, { id, body: TEXT });
    expect(value.state).toBe('approved');
    expect(events.map((event) => event.type)).toContain('held.approved');
  }));

test('a returned text is a draft of its author again and the customer never saw it', () =>
  onStage(async (stage) => {
    const { ticket, id } = await held(stage);
    await stage.does('level4', returnHeld, { id, reason: 'Say when' });
    expect(await messages(stage, ticket.id)).toEqual([]);
    expect((await stateOf(stage, ticket.id)).state).toBe('open');
    const draft = await stage.tx.draft.findFirstOrThrow({ where: { personId: stage.desk.person.level1 } });
    expect(draft).toMatchObject({ place: `/desk/tickets/${ticket.reference}#reply`, content: { body: TEXT } });
  }));

test('whoever takes over answers in their own name', () =>
  onStage(async (stage) => {
    const { ticket, id } = await held(stage);
    await stage.does('level4', takeOverHeld, { id, body: 'I have seen to it.' });
    expect(await messages(stage, ticket.id)).toMatchObject([
      { body: 'I have seen to it.', authorId: stage.desk.person.level4, heldId: id },
    ]);
    expect((await stage.tx.held.findUniqueOrThrow({ where: { id } })).state).toBe('taken');
  }));

test('checkers are the named buddy, and 4 to 6; never oneself, a peer or another function', () =>
  onStage(async (stage) => {
    const { id } = await held(stage);
    for (const who of ['level1', 'level1b', 'level2', 'level3b', 'admin', 'auditor'] as const) {
      expect((await stage.refused(who, approveHeld, { id })).code, who).toMatch(/FORBIDDEN|NOT_FOUND/);
      expect((await listToCheck(stage.tx, await stage.actor(who), NOW)).items, who).toEqual([]);
    }
    expect((await stage.refused('fm5', approveHeld, { id })).code).toBe('NOT_FOUND');
    for (const who of ['level3', 'level4', 'level5', 'level6'] as const)
      expect(
        (await listToCheck(stage.tx, await stage.actor(who), NOW)).items.map((one) => one.id),
        who,
      ).toEqual([id]);
    expect(await countToCheck(stage.tx, await stage.actor('level4'), NOW)).toEqual({ count: 1, oldest: later(5) });
    await stage.does('level3', approveHeld, { id });
  }));

test('approved wording goes straight out, edited wording is held, level 2 writes on common matters', () =>
  onStage(async (stage) => {
    const { reference } = await logged(stage);
    const wording = { reference, wording: 'received', variables: { name: 'Nora' }, visibility: 'public' };
    expect((await stage.does('level1', postMessage, wording)).held).toBeNull();
    expect((await stage.does('level1', postMessage, { ...wording, body: 'Hello Nora, soon.' })).held).not.toBeNull();
    expect((await stage.does('level2', postMessage, { reference, body: TEXT, visibility: 'public' })).held).toBeNull();
  }));

test('two wait: the ticket stays held until both are decided', () =>
  onStage(async (stage) => {
    const { ticket, id } = await held(stage);
    const second = await stage.does('level1b', postMessage, {
      reference: ticket.reference,
      body: 'And another.',
      visibility: 'public',
    });
    await stage.does('level4', approveHeld, { id });
    expect((await stateOf(stage, ticket.id)).state).toBe('held');
    await stage.does('level4', returnHeld, { id: second.held?.id ?? '', reason: 'Said already' });
    expect((await stateOf(stage, ticket.id)).state).toBe('open');
  }));

test('an author whose level ended meanwhile is said so, and the text is taken over or returned', () =>
  onStage(async (stage) => {
    const { id } = await held(stage);
    await stage.tx.levelHolding.updateMany({ where: { personId: stage.desk.person.level1 }, data: { to: later(6) } });
    const refusal = await stage.refused('level4', approveHeld, { id }, later(10));
    expect(refusal).toMatchObject({ code: 'CONFLICT' });
    expect(refusal.message).toMatch(/Jonas Thiel .*Take it over/);
    await stage.does('level4', takeOverHeld, { id }, later(10));
  }));

test('a ticket that closed meanwhile refuses with its state, and the text can only go back', () =>
  onStage(async (stage) => {
    const { ticket, id } = await held(stage);
    await stage.does(
      'level3',
      resolveTicket,
      { reference: ticket.reference, resolution: 'Done', code: 'solved' },
      later(6),
    );
    await stage.does('level3', closeTicket, { reference: ticket.reference }, later(7));
    expect((await stage.refused('level4', approveHeld, { id }, later(8))).message).toBe(
      'A closed ticket cannot be replied to.',
    );
    await stage.does('level4', returnHeld, { id, reason: 'It is closed' }, later(8));
    expect((await stateOf(stage, ticket.id)).state).toBe('closed');
  }));

test('what waited too long is called out once and never sent by itself', () =>
  onStage(async (stage) => {
    const { ticket, id } = await held(stage);
    expect((await stage.does('system', callOutHeld, {}, later(34))).value).toBe(0);
    const { events } = await stage.does('system', callOutHeld, {}, later(36));
    expect(events).toMatchObject([{ type: 'held.overdue', data: { heldId: id } }]);
    expect((await stage.does('system', callOutHeld, {}, later(40))).value).toBe(0);
    expect(await messages(stage, ticket.id)).toEqual([]);
  }));
