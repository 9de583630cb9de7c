import { z } from '@hono/zod-openapi';
import { At } from '@/lib/http/shapes/common';
import type { ProcedureStanding } from '@/lib/procedures/standing';

export const ProcedureShape = z
  .object({
    key: z.string(),
    title: z.string(),
    version: z.int(),
    passOn: z.array(z.string()),
    /** No mandatory step is open. */
    complete: z.boolean(),
    steps: z.array(
      z.object({
        key: z.string(),
        words: z.string(),
        mandatory: z.boolean(),
        skippable: z.boolean(),
        wording: z.string().nullable(),
        state: z.enum(['open', 'done', 'skipped']),
        by: z.object({ id: z.uuid(), name: z.string(), level: z.int().nullable() }).nullable(),
        at: At.nullable(),
        reason: z.string().nullable(),
      }),
    ),
  })
  .openapi('Procedure', { description: 'How far a ticket has come by the procedure it goes by.' });

const stateOf = (settled: ProcedureStanding['steps'][number]['settled']) =>
  settled ? (settled.skipped ? 'skipped' : 'done') : 'open';

export const presentProcedure = ({ key, title, number, passOn, steps, open }: ProcedureStanding) => ({
  ...{ key, title, version: number, passOn, complete: open.length === 0 },
  steps: steps.map(({ settled, ...step }) => ({
    ...step,
    state: stateOf(settled),
    by: settled && { id: settled.personId, name: settled.name, level: settled.level },
    at: settled?.at ?? null,
    reason: settled?.reason ?? null,
  })),
});
