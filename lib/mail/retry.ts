import { z } from 'zod';
import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import { conflict, notFound } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { queueJob } from '@/lib/jobs/queue';

/** Tries a mail again that failed, or that was kept while no server was set; a sent one is never sent twice. */
export const retryMail = defineAct({
  name: 'mail.retry',
  capabilities: ['system.configure'],
  schema: z.strictObject({ id: z.uuid('A mail is named by its id') }),
  target: (input) => input.id,
  async run(ctx, { id }) {
    authorise(ctx, 'system.configure', {});
    const mail = await ctx.tx.mail.findUnique({ where: { id }, select: { state: true } });
    if (!mail) throw notFound('mail');
    const { count } = await ctx.tx.mail.updateMany({
      where: { id, state: { in: ['failed', 'kept'] } },
      data: { state: 'queued', error: null },
    });
    if (count === 0) throw conflict('Only a mail that failed or was kept is tried again.', { state: mail.state });
    await queueJob(ctx.tx, 'mail.send', { mailId: id }, { key: `mail ${id}` });
    record(ctx, 'mail.retried', { subjectId: id, data: { mailId: id } });
    return mail;
  },
});
