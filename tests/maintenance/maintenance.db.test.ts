import { addDays } from 'date-fns';
import { expect, test } from 'vitest';
import { composeStatusMail } from '@/lib/mail/compose-status';
import { cancelMaintenance } from '@/lib/maintenance/cancel';
import { planMaintenance } from '@/lib/maintenance/plan';
import { listPlanned } from '@/lib/maintenance/queries';
import { recipientsOf } from '@/lib/notices/recipients';
import { submitProposal } from '@/lib/proposals/submit';
import { followService } from '@/lib/status/follow';
import { onStage } from '@/tests/rules/acting';
import { later, NOW } from '@/tests/support/world';

const wish = (more: object = {}) => ({
  title: 'New switches',
  notice: 'The network is away for an hour.',
  services: ['password'],
  from: later(24 * 60).toISOString(),
  to: later(25 * 60).toISOString(),
  ...more,
});

test('planned work stands on the status page until it is over, and is mailed to who follows the service', () =>
  onStage(async (stage) => {
    await stage.does('customer', followService, { service: 'password' });
    const { value } = await stage.does('level4', planMaintenance, wish());
    const seen = async (minutes: number) =>
      (await listPlanned(stage.tx, later(minutes))).map(({ id, running, services }) => [id, running, services.length]);
    expect(await seen(0)).toEqual([[value.id, false, 1]]);
    expect(await seen(24 * 60 + 5)).toEqual([[value.id, true, 1]]);
    expect(await seen(25 * 60)).toEqual([]);

    const event = await stage.tx.event.findFirstOrThrow({ where: { subjectId: value.id } });
    const customer = (await stage.actor('customer')).id;
    expect(await recipientsOf(stage.tx, event, null, NOW)).toEqual([
      { personId: customer, kind: 'planned', by: 'mail' },
    ]);
    const mail = await composeStatusMail(stage.tx, { event, personId: customer, kind: 'planned', now: NOW });
    expect(mail?.subject).toContain('planned work, New switches');
    expect(mail?.text).toContain('The network is away for an hour.');

    await stage.does('level5', cancelMaintenance, { id: value.id }, later(10));
    expect(await seen(10)).toEqual([]);
    expect((await stage.does('level5', cancelMaintenance, { id: value.id }, later(11))).unchanged).toBe(true);
  }));

test('level 4 plans it, level 3 proposes it, below that nobody', () =>
  onStage(async (stage) => {
    expect((await stage.refused('level2', planMaintenance, wish())).code).toBe('FORBIDDEN');
    expect((await stage.refused('customer', planMaintenance, wish())).code).toBe('FORBIDDEN');
    expect((await stage.refused('level3', planMaintenance, wish())).refusal?.holds).toContain(4);
    const { value } = await stage.does('level3', submitProposal, {
      capability: 'maintenance.plan',
      input: wish(),
      reason: 'The switches are old',
    });
    expect(value.state).toBe('submitted');
  }));

test('what does not fit is refused by its field', () =>
  onStage(async (stage) => {
    const far = (days: number) => addDays(NOW, days).toISOString();
    for (const [field, more] of [
      ['services', { services: [] }],
      ['services', { services: ['nowhere'] }],
      ['from', { from: later(-5).toISOString() }],
      ['from', { from: far(400), to: far(401) }],
      ['from', { from: 'tomorrow' }],
      ['to', { to: later(24 * 60).toISOString() }],
      ['to', { to: far(30) }],
      ['title', { title: '' }],
      ['notice', { notice: 'x'.repeat(1001) }],
    ] as const)
      expect(Object.keys((await stage.refused('level4', planMaintenance, wish(more))).fields ?? {})).toContain(field);
  }));
