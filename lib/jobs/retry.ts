import { z } from 'zod';
import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import { conflict, notFound } from '@/lib/errors';
import { record } from '@/lib/events/record';

/** Lets a job that failed begin anew at once, with all its attempts before it. */
export const retryJob = defineAct({
  name: 'job.retry',
  capabilities: ['system.configure'],
  schema: z.strictObject({ id: z.string().regex(/^\d{1,18}$/, 'A job is named by its number') }),
  target: (input) => input.id,
  async run(ctx, { id }) {
    authorise(ctx, 'system.configure', {});
    const [job] = await ctx.tx.$queryRaw<{ task: string; running: boolean }[]>`
      SELECT task_identifier AS task, locked_at IS NOT NULL AS running FROM graphile_worker.jobs WHERE id = ${id}::bigint`;
    if (!job) throw notFound('job');
    if (job.running) throw conflict('It is running just now; look again in a moment.');
    await ctx.tx
      .$executeRaw`SELECT graphile_worker.reschedule_jobs(ARRAY[${id}::bigint], run_at => ${ctx.now}, attempts => 0)`;
    record(ctx, 'job.retried', { data: { jobId: id, task: job.task } });
    return job;
  },
});
