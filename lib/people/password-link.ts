import { addHours } from 'date-fns';
import { z } from 'zod';
import { defineAct } from '@/lib/act';
import { makeLink, spendMagicLink } from '@/lib/auth/magic-link';
import { hashPassword, LONGEST_PASSWORD } from '@/lib/auth/password';
import { authorise } from '@/lib/authorise';
import { invalid, notFound } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { OnPerson } from '@/lib/people/schema';

const SHORTEST = 12;
export const LINK_HOURS = 24;

/**
 * Makes a link by which somebody chooses their password, once. Whoever has it can sign in as them, so it is shown to
 * the administrator once, told to the person and to level 6, and ends the links made before.
 */
export const makePasswordLink = defineAct({
  name: 'person.makePasswordLink',
  capabilities: ['people.manage'],
  schema: OnPerson,
  target: (input) => input.person,
  async run(ctx, { person: id, reason }) {
    authorise(ctx, 'people.manage', {});
    const person = await ctx.tx.person.findUnique({ where: { id } });
    if (person?.kind !== 'person') throw notFound('person');
    if (!person.active || !person.email)
      throw invalid({ person: `${person.name} has no active account with a mail address to sign in with` });
    const until = addHours(ctx.now, LINK_HOURS);
    await ctx.tx.magicLink.deleteMany({ where: { personId: id, usedAt: null } });
    const token = await makeLink(ctx.tx, id, until);
    record(ctx, 'person.linkMade', { subjectId: id, reason, data: { until: until.toISOString() } });
    return { token, until };
  },
});

/** Whoever holds the link chooses the password; every session begun before ends. */
export const setPasswordByLink = defineAct({
  name: 'person.setPasswordByLink',
  capabilities: [],
  schema: z.strictObject({
    token: z.string('The link is not complete').max(200),
    password: z
      .string('Write a password')
      .min(SHORTEST, `A password has at least ${SHORTEST} characters`)
      .max(LONGEST_PASSWORD, `A password has at most ${LONGEST_PASSWORD} characters`),
  }),
  async run(ctx, { token, password }) {
    const id = await spendMagicLink(ctx.tx, token, ctx.now);
    if (!id) throw invalid({ token: 'This link was used already or is too old; ask the administrator for a new one' });
    record(ctx, 'person.passwordSet', { subjectId: id, data: {} });
    return ctx.tx.person.update({
      where: { id },
      data: { passwordHash: await hashPassword(password), sessionVersion: { increment: 1 } },
    });
  },
});
