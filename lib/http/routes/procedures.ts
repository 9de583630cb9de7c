import { z } from 'zod';
import { prisma } from '@/lib/db/client';
import { notFound } from '@/lib/errors';
import { bodyObject } from '@/lib/http/body-object';
import { performOnTicket } from '@/lib/http/on-ticket';
import { type Call, defineRoute, ok } from '@/lib/http/route';
import { ProcedureShape, presentProcedure } from '@/lib/http/shapes/procedure';
import { HeldAnswer } from '@/lib/http/shapes/ticket';
import { procedureOf } from '@/lib/procedures/standing';
import { stepDone } from '@/lib/procedures/step-done';
import { stepSkipped } from '@/lib/procedures/step-skipped';
import { stepUndone } from '@/lib/procedures/step-undone';
import { hearsInside } from '@/lib/tickets/hearing';
import { getTicket } from '@/lib/tickets/queries';

const StepBody = z.strictObject({
  /** Left out, the step is done; a reason skips it. */
  skip: z.string().optional(),
  /** Takes back what was ticked or skipped. */
  undo: z.boolean().optional(),
});

const read = defineRoute({
  method: 'get',
  path: '/tickets/{reference}/procedure',
  tag: 'Tickets',
  summary: 'The procedure it goes by, step by step',
  description: '404 where no procedure holds for the ticket.',
  answers: { 200: ProcedureShape },
  async handle({ actor, now, params }) {
    const ticket = await getTicket(prisma, actor, now, params.reference ?? '');
    const inside = await hearsInside(prisma, actor, now, ticket.id);
    const standing = inside ? await procedureOf(prisma, ticket) : null;
    if (!standing) throw notFound('procedure');
    return ok(presentProcedure(standing));
  },
});

const step = defineRoute({
  method: 'post',
  path: '/tickets/{reference}/procedure/{step}',
  tag: 'Tickets',
  summary: 'Do a step, skip it with a reason, or take it back',
  description: 'A step that may not be skipped is an exception: level 4 makes it, below that it is proposed.',
  body: StepBody,
  answers: { 200: ProcedureShape, 202: HeldAnswer },
  handle: (call) => settle(call),
});

function settle(call: Call) {
  const { step: key = '' } = call.params;
  const { skip, undo, ...rest } = bodyObject(call.body, []) as Record<string, unknown>;
  const done = async (
    _: unknown,
    { value, unchanged }: { value: Parameters<typeof presentProcedure>[0]; unchanged: boolean },
  ) => ok(unchanged ? { ...presentProcedure(value), unchanged } : presentProcedure(value));
  if (undo === true) return performOnTicket({ ...call, body: { ...rest, step: key } }, stepUndone, done);
  if (skip !== undefined)
    return performOnTicket({ ...call, body: { ...rest, step: key, reason: skip } }, stepSkipped, done);
  return performOnTicket({ ...call, body: { ...rest, steps: [key] } }, stepDone, done);
}

export const PROCEDURE_ROUTES = [read, step];
