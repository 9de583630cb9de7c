import { defineAct } from '@/lib/act';
import { hashPassword, isPassword } from '@/lib/auth/password';
import { invalid } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { ChangePassword, ChangeProfile } from '@/lib/people/profile-schema';

/** One's own card: everybody may keep it, whatever they hold. */
export const changeProfile = defineAct({
  name: 'person.changeProfile',
  capabilities: [],
  schema: ChangeProfile,
  async run(ctx, input) {
    const { name, phone, timeZone, locale, shortcuts } = await ctx.tx.person.findUniqueOrThrow({
      where: { id: ctx.actor.id },
    });
    const before = { name, phone: phone ?? '', timeZone, locale, shortcuts };
    const fields = (Object.keys(before) as (keyof ChangeProfile)[]).filter((field) => before[field] !== input[field]);
    if (fields.length === 0) {
      ctx.unchanged = true;
      return;
    }
    await ctx.tx.person.update({
      where: { id: ctx.actor.id },
      data: { ...input, phone: input.phone || null, version: { increment: 1 } },
    });
    record(ctx, 'person.changed', { subjectId: ctx.actor.id, data: { fields } });
  },
});

/** A new password ends every session made under the old one. */
export const changePassword = defineAct({
  name: 'person.changePassword',
  capabilities: [],
  schema: ChangePassword,
  async run(ctx, input) {
    const { passwordHash } = await ctx.tx.person.findUniqueOrThrow({ where: { id: ctx.actor.id } });
    if (passwordHash && !(await isPassword(passwordHash, input.password)))
      throw invalid({ password: 'This is not your password of now' });
    await ctx.tx.person.update({
      where: { id: ctx.actor.id },
      data: {
        passwordHash: await hashPassword(input.newPassword),
        sessionVersion: { increment: 1 },
        version: { increment: 1 },
      },
    });
    record(ctx, 'person.changed', { subjectId: ctx.actor.id, data: { fields: ['password'] } });
  },
});
