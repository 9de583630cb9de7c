import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { prisma } from '@/lib/db/client';
import { migrate } from '@/lib/db/migrate';
import { loadActor } from '@/lib/people/actor';
import { importRules } from '@/lib/rules/import-files';
import { readRuleFiles } from '@/lib/rules/read-files';
import { exportRules, pathOf } from '@/lib/rules/rule-files';

const USAGE = [
  'npm run rules -- export FOLDER',
  'npm run rules -- import FOLDER --as EMAIL [--propose REASON] [--dry-run]',
  '  one JSON file a document; what differs becomes a draft of that person, never straight into force.',
].join('\n');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    as: { type: 'string' },
    propose: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
  },
});
const [verb, folder, ...others] = positionals;
if (!folder || others.length > 0 || (verb !== 'export' && verb !== 'import')) throw new Error(USAGE);

await migrate(process.env.DATABASE_URL ?? '');
await (verb === 'export' ? write(folder) : read(folder));
await prisma.$disconnect();

async function write(into: string): Promise<void> {
  const files = await exportRules(prisma);
  for (const file of files) {
    const target = path.join(into, pathOf(file));
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, `${JSON.stringify(file, null, 2)}\n`);
  }
  console.log(`${files.length} documents in force are in ${into}.`);
}

async function read(from: string): Promise<void> {
  const now = new Date();
  const actor = values.as ? await loadActor(prisma, { email: values.as.toLowerCase() }, now) : null;
  if (!actor) throw new Error(values.as ? `Nobody active is known as ${values.as}.` : USAGE);
  const names = (await readdir(from, { recursive: true })).filter((name) => name.endsWith('.json')).sort();
  if (names.length === 0) throw new Error(`There is no .json file in ${from}.`);
  const written = names.map(async (name) => ({ name, text: await readFile(path.join(from, name), 'utf8') }));
  const { documents, refused } = readRuleFiles(await Promise.all(written));
  const options = { propose: values.propose ?? null, dryRun: values['dry-run'] };
  const outcomes = [...refused, ...(await importRules(prisma, { actor, now }, documents, options))];
  for (const { file, outcome, number, why } of outcomes)
    console.log(`${outcome.padEnd(9)} ${file}${number ? ` version ${number}` : ''}${why ? `: ${why}` : ''}`);
  if (outcomes.some(({ outcome }) => outcome === 'refused')) process.exitCode = 1;
}
