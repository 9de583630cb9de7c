import { expect, test } from 'vitest';
import { agreeVersion } from '@/lib/rules/agree';
import { draftVersion } from '@/lib/rules/draft';
import { RoutingContent } from '@/lib/rules/kinds/routing';
import { proposeVersion } from '@/lib/rules/propose';
import { dryRunRouting } from '@/lib/rules/routing-dry-run';
import { logTicket } from '@/lib/tickets/log';
import { emailOf } from '@/tests/support/found-world';
import { later } from '@/tests/support/world';
import { onStage, type Stage } from './acting';

const log = async (stage: Stage, category: string) =>
  (
    await stage.does('level3', logTicket, {
      ...{ kind: 'incident', subject: `About ${category}`, description: 'Since today.', category },
      requester: { email: emailOf('customer') },
    })
  ).value.reference;
const wanted = RoutingContent.parse({
  entries: [
    { category: 'network', to: { functionKey: 'IT', teamKey: 'it-network' }, level: 2 },
    { category: 'access', to: { functionKey: 'IT', teamKey: 'it-lab' } },
    { category: 'rooms', to: { functionKey: 'FM', teamKey: 'fm-desk' } },
  ],
  otherwise: { functionKey: 'IT', teamKey: 'it-desk' },
});

test('a dry run lists what a table would do to the newest tickets, and writes nothing', () =>
  onStage(async (stage) => {
    const [network, access] = [await log(stage, 'network.wifi'), await log(stage, 'access')];
    const events = await stage.tx.event.count();
    const run = await dryRunRouting(stage.tx, await stage.actor('level5'), later(1), wanted);
    const of = (reference: string) => run.rerouted.find((one) => one.reference === reference);
    expect(of(access)).toMatchObject({ from: 'it-desk', to: 'it-lab', levels: null });
    expect(of(network)).toMatchObject({ from: 'it-network', to: 'it-network', levels: { from: 3, to: 2 } });
    const sum = (when: 'before' | 'after') => run.targets.reduce((all, target) => all + target[when], 0);
    expect([sum('before'), sum('after')]).toEqual([run.looked, run.looked]);
    expect(await stage.tx.event.count()).toBe(events);
    const elsewhere = await dryRunRouting(stage.tx, await stage.actor('fm5'), later(1), wanted);
    expect(elsewhere.rerouted.map((one) => one.reference)).not.toContain(access);
    const fm = await stage.tx.function.findUniqueOrThrow({ where: { key: 'FM' } });
    const own = await dryRunRouting(stage.tx, await stage.actor('level6'), later(1), wanted, fm.id);
    expect(own.rerouted.map((one) => one.reference)).not.toContain(access);
  }));

test('putting it in force keeps the version, and an earlier one is drafted anew in one step', () =>
  onStage(async (stage) => {
    const table = { kind: 'routing', key: 'routing' };
    const { value } = await stage.does('level4', draftVersion, { ...table, basedOn: 1, content: wanted });
    await stage.does('level4', proposeVersion, { id: value.version.id, reason: 'The lab knows accounts' });
    await stage.does('level5', agreeVersion, { id: value.version.id, against: 1 });
    const back = await stage.does('level4', draftVersion, { ...table, basedOn: 2, like: 1 });
    const first = await stage.tx.ruleVersion.findFirstOrThrow({ where: { ruleId: value.rule.id, number: 1 } });
    expect(back.value.version).toMatchObject({ number: 3, state: 'draft', content: first.content });
    const missing = await stage.refused('level5', draftVersion, { ...table, basedOn: 2, like: 9 });
    expect(missing.fields).toHaveProperty('like');
  }));
