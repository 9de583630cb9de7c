import { expect, test } from 'vitest';
import { findAnswers } from '@/lib/knowledge/queries';
import { closeError } from '@/lib/known-errors/close';
import { declareEffect } from '@/lib/known-errors/declare';
import { fixError } from '@/lib/known-errors/fix';
import { matchError } from '@/lib/known-errors/match';
import { findPublicError, findStanding, listErrors, listErrorsOf } from '@/lib/known-errors/queries';
import { sayMeToo } from '@/lib/known-errors/say-me-too';
import { notifyOf } from '@/lib/notices/notify';
import { submitProposal } from '@/lib/proposals/submit';
import { agreeVersion } from '@/lib/rules/agree';
import { draftVersion } from '@/lib/rules/draft';
import { proposeVersion } from '@/lib/rules/propose';
import { followService } from '@/lib/status/follow';
import { assignTicket } from '@/lib/tickets/assign';
import { logTicket } from '@/lib/tickets/log';
import { validateError } from '@/tests/knowledge/articles';
import { onStage, type Stage } from '@/tests/rules/acting';
import { later, NOW } from '@/tests/support/world';

const KEY = 'dock-screens';
const log = async (stage: Stage, more: object = {}) =>
  (
    await stage.does('customer', logTicket, {
      ...{ kind: 'incident', subject: 'Black monitor', description: 'My screen at the docking station is black.' },
      ...more,
    })
  ).value;
const status = async (stage: Stage, ruleId: string, now = NOW) =>
  (await findStanding(stage.tx, await stage.actor('level1'), now, ruleId))?.status;

test('goes from suspected to confirmed to workaround to fixed to closed, each by its level', () =>
  onStage(async (stage) => {
    const plain = { title: 'Black screens', symptom: 'Screens stay black.', keywords: 'dock' };
    const draft = { kind: 'knownError', key: KEY, function: 'IT' };
    expect((await stage.refused('level1', draftVersion, { ...draft, content: plain })).code).toBe('FORBIDDEN');
    const first = (await stage.does('level2', draftVersion, { ...draft, content: plain })).value;
    const id = first.rule.id;
    await stage.does('level2', proposeVersion, { id: first.version.id, reason: 'Three calls today' });
    expect(await status(stage, id)).toBe('suspected');
    expect((await stage.refused('level4', declareEffect, { key: KEY, effect: 'outage' })).code).toBe('CONFLICT');
    expect((await stage.refused('level3', agreeVersion, { id: first.version.id })).code).toBe('FORBIDDEN');
    await stage.does('level4', agreeVersion, { id: first.version.id });
    expect(await status(stage, id)).toBe('confirmed');
    const next = (
      await stage.does('level3', draftVersion, {
        ...{ kind: 'knownError', key: KEY, basedOn: 1 },
        content: { ...plain, workaround: 'Unplug it.', workaroundUntil: '2026-03-10' },
      })
    ).value;
    await stage.does('level3', proposeVersion, { id: next.version.id, reason: 'It helps' });
    await stage.does('level4', agreeVersion, { id: next.version.id });
    expect(await status(stage, id)).toBe('workaround');
    // The day itself still counts, the next does not.
    expect(await status(stage, id, new Date('2026-03-10T20:00:00Z'))).toBe('workaround');
    expect(await status(stage, id, new Date('2026-03-11T08:00:00Z'))).toBe('confirmed');
    expect((await stage.refused('level3', fixError, { key: KEY, note: 'New firmware' })).refusal?.propose).toBe(true);
    await stage.does('level4', fixError, { key: KEY, note: 'New firmware' });
    expect(await status(stage, id)).toBe('fixed');
    expect((await stage.refused('level4', closeError, { key: KEY, reason: 'Gone' })).refusal?.propose).toBe(true);
    await stage.does('level5', closeError, { key: KEY, reason: 'Gone for a month' });
    expect(await status(stage, id)).toBe('closed');
    const clerk = await stage.actor('level1');
    expect((await listErrors(stage.tx, clerk, NOW, {})).items).toEqual([]);
    expect((await listErrors(stage.tx, clerk, NOW, { status: 'closed' })).items).toHaveLength(1);
    await stage.does('level4', fixError, { key: KEY, fixed: false, note: 'It is back' });
    expect(await status(stage, id)).toBe('workaround');
  }));

test('closing it tells the owners of the open tickets that it is, and nobody else (behaviour 89)', () =>
  onStage(async (stage) => {
    await validateError(stage);
    const [open, over, other] = [await log(stage), await log(stage), await log(stage)];
    for (const { reference } of [open, over]) {
      await stage.does('level5', assignTicket, { reference, person: 'level3@demo.test' });
      await stage.does('level2', matchError, { reference, error: KEY });
    }
    await stage.does('level5', assignTicket, { reference: other.reference, person: 'level3b@demo.test' });
    await stage.tx.ticket.update({
      where: { id: over.id },
      data: { state: 'closed', resolvedAt: NOW, closedAt: NOW },
    });
    const closed = await stage.does('level5', closeError, { key: KEY, reason: 'Replaced by the maker' }, later(9));
    expect(closed.value).toEqual({ tickets: 1 });
    await notifyOf(
      stage.tx,
      closed.events.map(({ id }) => id),
      later(9),
    );
    await notifyOf(
      stage.tx,
      closed.events.map(({ id }) => id),
      later(9),
    );
    const told = await stage.tx.notice.findMany({ where: { kind: 'errorClosed' } });
    expect(told).toMatchObject([{ personId: stage.desk.person.level3, ticketId: open.id }]);
  }));

test('level 1 proposes a match, level 2 makes it; it is found by text and category (behaviour 89)', () =>
  onStage(async (stage) => {
    await validateError(stage, { category: 'access' });
    await validateError(stage, { title: 'Docks get warm', symptom: 'The dock is warm.', keywords: 'dock' }, 'warm');
    const { id, reference } = await log(stage);
    const wish = { reference, error: KEY };
    expect((await stage.refused('level1', matchError, wish)).refusal?.propose).toBe(true);
    const { value } = await stage.does('level1', submitProposal, {
      ...{ capability: 'knownError.match', target: reference, input: wish, reason: 'Same dock' },
    });
    expect(value).toMatchObject({ act: 'knownError.match', ticketId: id });
    await stage.does('level2', matchError, wish);
    expect((await stage.does('level2', matchError, wish)).unchanged).toBe(true);
    const clerk = await stage.actor('level2');
    expect(await listErrorsOf(stage.tx, clerk, NOW, id)).toMatchObject([{ key: KEY, status: 'workaround' }]);
    await stage.does('level2', matchError, { ...wish, remove: true });
    expect(await listErrorsOf(stage.tx, clerk, NOW, id)).toEqual([]);
    const found = (q: string, category?: string) => findAnswers(stage.tx, clerk, NOW, { q, category });
    expect((await found('docking station, the monitor is black')).map(({ key }) => key)).toEqual([KEY, 'warm']);
    expect((await found('dock', 'access'))[0]?.key).toBe(KEY);
    expect((await stage.refused('customer', matchError, wish)).code).toBe('FORBIDDEN');
    expect((await stage.refused('level2', matchError, { reference, error: 'nothing' })).fields).toHaveProperty('error');
  }));

test('what is declared is on the status page, and those who follow hear of it by mail, once', () =>
  onStage(async (stage) => {
    await validateError(stage);
    expect((await stage.refused('level4', declareEffect, { key: KEY, effect: 'outage' })).fields).toHaveProperty(
      'effect',
    );
    await validateError(stage, { services: ['mailbox'], audience: 'public', title: 'Mail waits' }, 'mail-waits');
    await stage.does('customer', followService, { service: 'mailbox' });
    expect((await stage.refused('level3', declareEffect, { key: 'mail-waits', effect: 'degraded' })).code).toBe(
      'FORBIDDEN',
    );
    const said = { key: 'mail-waits', effect: 'degraded', notice: 'Mail arrives late.' };
    const { events } = await stage.does('level4', declareEffect, said);
    for (const _ of [1, 2])
      await notifyOf(
        stage.tx,
        events.map(({ id }) => id),
        NOW,
      );
    const mails = await stage.tx.mail.findMany();
    expect(mails).toMatchObject([{ to: 'customer@demo.test', subject: expect.stringContaining('works with trouble') }]);
    expect(mails[0]?.text).toContain('Mail arrives late.');
    await stage.does('customer', followService, { service: 'mailbox', stop: true });
    const ended = await stage.does('level4', declareEffect, { key: 'mail-waits', effect: 'none' }, later(5));
    await notifyOf(
      stage.tx,
      ended.events.map(({ id }) => id),
      NOW,
    );
    expect(await stage.tx.mail.count()).toBe(1);
  }));

test('"me too" counts each person once, and only for what customers may read (behaviour 81)', () =>
  onStage(async (stage) => {
    await validateError(stage);
    expect((await stage.refused('customer', sayMeToo, { key: KEY })).code).toBe('NOT_FOUND');
    expect(await findPublicError(stage.tx, await stage.actor('customer'), NOW, KEY)).toBeNull();
    await validateError(stage, { audience: 'public' }, 'public-docks');
    await stage.does('customer', sayMeToo, { key: 'public-docks' });
    expect((await stage.does('customer', sayMeToo, { key: 'public-docks' })).unchanged).toBe(true);
    expect((await stage.does('colleague', sayMeToo, { key: 'public-docks' })).value).toEqual({ people: 2 });
    const closed = await stage.does('level5', closeError, { key: 'public-docks', reason: 'Gone' });
    await notifyOf(
      stage.tx,
      closed.events.map(({ id }) => id),
      NOW,
    );
    expect(await stage.tx.mail.count({ where: { subject: { contains: 'fixed' } } })).toBe(2);
    expect((await stage.refused('sharer', sayMeToo, { key: 'public-docks' })).code).toBe('CONFLICT');
  }));

test('a workaround needs a day that is still to come, and to be there', () =>
  onStage(async (stage) => {
    const content = { title: 'x', symptom: 'y', workaroundUntil: '2026-02-01' };
    const refusal = await stage.refused('level3', draftVersion, { kind: 'knownError', key: 'x', content });
    expect(refusal.fields?.['content.workaroundUntil']).toHaveLength(2);
  }));
