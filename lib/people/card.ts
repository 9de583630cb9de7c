import type { z } from 'zod';
import type { Context } from '@/lib/context';
import { invalid } from '@/lib/errors';
import { newId } from '@/lib/id';
import { resolvePerson } from '@/lib/people/resolve';
import type { ChangePerson } from '@/lib/people/schema';

type Card = Pick<
  z.output<typeof ChangePerson>,
  'name' | 'phone' | 'title' | 'organisation' | 'manager' | 'timeZone' | 'cap'
>;

/** The columns of a contact card; an organisation is found by name or begun, a manager has to exist. */
export async function cardFields(ctx: Context, { organisation, manager, ...plain }: Card, personId?: string) {
  const boss = manager ? await resolvePerson(ctx.tx, manager, 'manager') : null;
  if (boss && boss.id === personId)
    throw invalid({ manager: 'Nobody manages themselves; choose somebody else or nobody' });
  const place = organisation
    ? await ctx.tx.organisation.upsert({
        where: { name: organisation },
        create: { id: newId(ctx.now), name: organisation },
        update: {},
      })
    : null;
  return {
    ...plain,
    ...(manager === undefined ? {} : { managerId: boss?.id ?? null }),
    ...(organisation === undefined ? {} : { organisationId: place?.id ?? null }),
  };
}
