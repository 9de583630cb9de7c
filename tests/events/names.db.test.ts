import { expect, test } from 'vitest';
import { namesInData } from '@/lib/events/names';
import { onStage } from '@/tests/rules/acting';

test('what a proposal asks for is named: people by address, rules by key, a level by whose it is', () =>
  onStage(async (stage) => {
    const held = await stage.tx.levelHolding.findFirstOrThrow({
      where: { person: { email: 'level3@demo.test' } },
      select: { id: true, person: { select: { name: true } } },
    });
    const names = await namesInData(stage.tx, {
      person: 'level4@demo.test',
      note: 'write to nobody@example.org',
      holding: held.id,
      service: 'no-such-service',
    });
    expect(names['level4@demo.test']).toBe('Mara Okafor');
    expect(names[held.id]).toMatch(new RegExp(`^${held.person.name}, level 3 in `));
    expect(names['no-such-service']).toBeUndefined();
  }));
