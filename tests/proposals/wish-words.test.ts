import { expect, test } from 'vitest';
import { ACTS } from '@/lib/acts';
import { rowOf } from '@/lib/csmg/capabilities';
import messages from '@/lib/i18n/messages/en/proposals.json';

const HIDDEN = ['version', 'seen'];

/** The fields of an act's input; a refinement wraps the object they stand in. */
function fieldsOf(schema: unknown): string[] {
  const { shape, def } = schema as { shape?: object; def?: { in?: unknown; innerType?: unknown } };
  if (shape) return Object.keys(shape);
  const inside = def?.in ?? def?.innerType;
  return inside ? fieldsOf(inside) : [];
}

test('whatever may be proposed is read in words, never by the names that programs give its fields', () => {
  const proposable = ACTS.filter((act) =>
    act.capabilities.some((one) =>
      rowOf(one).cells.some(({ mode, otherwise }) => mode === 'propose' || otherwise === 'propose'),
    ),
  );
  expect(proposable.length).toBeGreaterThan(20);
  const fields = proposable.flatMap((act) => fieldsOf(act.schema)).filter((field) => !HIDDEN.includes(field));
  expect([...new Set(fields)].filter((field) => !(field in messages.fields))).toEqual([]);
});
