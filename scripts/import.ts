import { parseArgs } from 'node:util';
import { prisma } from '@/lib/db/client';
import { migrate } from '@/lib/db/migrate';
import { carryOut } from '@/lib/imports/carry-out';
import { SHIPPED } from '@/lib/imports/mapping';
import { planImport } from '@/lib/imports/plan';
import { carriedReport, planReport } from '@/lib/imports/report';
import { loadActor, SYSTEM_ACTOR } from '@/lib/people/actor';

const USAGE = [
  'npm run import -- FILE [--mapping NAME or FILE] [--dry-run] [--as EMAIL]',
  `  tells first what would happen, then does it; --dry-run only tells. Mapping: ${SHIPPED}, or a JSON file of your own.`,
].join('\n');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    mapping: { type: 'string', default: SHIPPED },
    'dry-run': { type: 'boolean', default: false },
    as: { type: 'string' },
  },
});
const [file, ...others] = positionals;
if (!file || others.length > 0) throw new Error(USAGE);

await migrate(process.env.DATABASE_URL ?? '');
const now = new Date();
const actor = values.as ? await loadActor(prisma, { email: values.as.toLowerCase() }, now) : SYSTEM_ACTOR;
if (!actor) throw new Error(`Nobody active is known as ${values.as}.`);

const plan = await planImport(prisma, file, values.mapping);
console.log(planReport(file, plan));
if (!values['dry-run']) {
  const began = performance.now();
  const carried = await carryOut(plan, actor, now, (done) => console.error(`${done} of ${plan.incidents.length}`));
  console.log(carriedReport(carried, (performance.now() - began) / 1000));
  if (carried.failed.length > 0) process.exitCode = 1;
}
await prisma.$disconnect();
