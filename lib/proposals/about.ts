import { z } from 'zod';
import type { Act } from '@/lib/act';
import type { Tx } from '@/lib/context';
import { isRuleKind } from '@/lib/rules/kinds';

const OnTicket = z.looseObject({ reference: z.string() });
const OnFunction = z.looseObject({ function: z.string() });
const OnRule = z.looseObject({ kind: z.string(), key: z.string() });

export interface About {
  target: string;
  ticketId: string | null;
  functionId: string | null;
}

/** What an act is about: the ticket or the rule it names, and the function in which it is decided. */
export async function aboutWhat(tx: Tx, act: Act, input: unknown, target?: string): Promise<About> {
  const named = act.target?.(input) ?? target ?? act.name;
  const onTicket = OnTicket.safeParse(input);
  if (onTicket.success) {
    const { reference } = onTicket.data;
    const ticket = await tx.ticket.findUnique({ where: { reference }, select: { id: true, functionId: true } });
    return { target: named, ticketId: ticket?.id ?? null, functionId: ticket?.functionId ?? null };
  }
  const onRule = OnRule.safeParse(input);
  if (!onRule.success || !isRuleKind(onRule.data.kind))
    return { target: named, ticketId: null, functionId: await functionOf(tx, input) };
  const rule = await tx.rule.findUnique({
    where: { kind_key: { kind: onRule.data.kind, key: onRule.data.key } },
    select: { functionId: true },
  });
  return { target: named, ticketId: null, functionId: rule?.functionId ?? null };
}

/** A level, a deputy or a team is decided where it is to hold; a function named by id or by key. */
async function functionOf(tx: Tx, input: unknown): Promise<string | null> {
  const named = OnFunction.safeParse(input).data?.function;
  if (!named) return null;
  const where = z.uuid().safeParse(named).success ? { id: named } : { key: named.toUpperCase() };
  return (await tx.function.findUnique({ where, select: { id: true } }))?.id ?? null;
}
