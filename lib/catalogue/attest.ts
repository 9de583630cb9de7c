import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import { serviceHealth } from '@/lib/catalogue/health';
import { AttestCatalogue } from '@/lib/catalogue/schema';
import { conflict, invalid } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { newId } from '@/lib/id';
import { resolveFunction } from '@/lib/people/resolve';
import type { CatalogueAttestation } from '@/prisma/generated/client';

/** Says once a month that the catalogue is complete and current; gaps are kept with it, and a word about them is asked. */
export const attestCatalogue = defineAct({
  name: 'catalogue.attest',
  capabilities: ['catalogue.attest'],
  schema: AttestCatalogue,
  target: (input) => `${input.function} ${input.month}`,
  async run(ctx, input): Promise<CatalogueAttestation> {
    const desk = await resolveFunction(ctx.tx, input.function, 'function');
    authorise(ctx, 'catalogue.attest', { functionId: desk.id });
    const month = ctx.now.toISOString().slice(0, 7);
    if (input.month > month) throw invalid({ month: `${input.month} has not begun; attest ${month} at the latest` });
    const known = await ctx.tx.catalogueAttestation.findUnique({
      where: { functionId_month: { functionId: desk.id, month: input.month } },
    });
    if (known) throw conflict(`The catalogue of ${desk.name} is attested for ${input.month} already.`);
    const services = await serviceHealth(ctx.tx, desk.key, ctx.now);
    const lacking = services.filter((one) => one.gaps.length > 0);
    const gaps = Object.fromEntries(lacking.map((one) => [one.key, one.gaps]));
    if (lacking.length > 0 && !input.note)
      throw invalid({
        note: `${lacking.length === 1 ? 'One service lacks' : `${lacking.length} services lack`} something; say what is done about it`,
      });
    const count = lacking.reduce((sum, one) => sum + one.gaps.length, 0);
    record(ctx, 'catalogue.attested', {
      functionId: desk.id,
      subjectId: desk.id,
      reason: input.note,
      data: { month: input.month, services: services.length, gaps: count },
    });
    return ctx.tx.catalogueAttestation.create({
      data: {
        ...{ id: newId(ctx.now), functionId: desk.id, month: input.month, byId: ctx.actor.id, at: ctx.now },
        ...{ services: services.length, gaps, note: input.note ?? null },
      },
    });
  },
});
