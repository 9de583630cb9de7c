import { z } from 'zod';
import { type Count, range, share } from '@/lib/measures/count';
import { type Definition, definitionOf } from '@/lib/measures/definitions';
import type { Scope } from '@/lib/measures/scope';
import { CHANNELS } from '@/lib/tickets/schema';

const Row = z.object({ channel: z.enum(CHANNELS), current: z.int(), before: z.int() });

export interface ChannelMix {
  definition: Definition;
  /** Null: the channel has no data in the period, which is not the same as zero (behaviour 109). */
  channels: {
    channel: (typeof CHANNELS)[number];
    tickets: Count | null;
    share: number | null;
    before: number | null;
  }[];
}

/** By which way tickets came in. */
export async function channels({ tx, period, where, count }: Scope): Promise<ChannelMix> {
  const { from, to, before } = period;
  const rows = await tx.$queryRaw`
    SELECT t.channel, count(*) FILTER (WHERE t."createdAt" >= ${from})::int AS current, count(*) FILTER (WHERE t."createdAt" < ${from})::int AS before
    FROM "Ticket" t WHERE t."createdAt" >= ${before} AND t."createdAt" < ${to} AND ${where} GROUP BY 1`;
  const known = z.array(Row).parse(rows);
  const all = (when: 'current' | 'before') => known.reduce((sum, row) => sum + row[when], 0);
  const lines = CHANNELS.map((channel) => {
    const row = known.find((one) => one.channel === channel);
    const tickets = row?.current ? count(row.current, { channel, ...range('created', from, to) }) : null;
    return {
      channel,
      tickets,
      share: tickets ? share(tickets.value, all('current')) : null,
      before: row?.before ? share(row.before, all('before')) : null,
    };
  });
  return {
    definition: definitionOf('channels'),
    channels: lines.sort((a, b) => (b.tickets?.value ?? -1) - (a.tickets?.value ?? -1)),
  };
}
