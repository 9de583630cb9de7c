import { createInterface } from 'node:readline/promises';
import { prisma } from '@/lib/db/client';
import { SYSTEM_ACTOR } from '@/lib/people/actor';
import { setUpDesk } from '@/lib/people/set-up-desk';
import { ensureSetupCode } from '@/lib/people/setup';
import { perform } from '@/lib/perform';

// Sets up a desk without people from the terminal: whoever may run it on the database needs no code of the page.
const code = await ensureSetupCode(prisma);
if (!code) throw new Error('Somebody is here already: this desk is set up. Sign in, or ask its administrator.');

const input = createInterface({ input: process.stdin, output: process.stderr });
const lines = input[Symbol.asyncIterator]();
async function ask(question: string, fallback = ''): Promise<string> {
  process.stderr.write(`${question}${fallback ? ` [${fallback}]` : ''}: `);
  const { value } = await lines.next();
  return (typeof value === 'string' ? value.trim() : '') || fallback;
}
async function founder(who: string) {
  return {
    name: await ask(`${who}: name`),
    email: await ask(`${who}: mail address`),
    password: await ask(`${who}: password, at least 12 characters (shown as you type)`),
  };
}

const wish = {
  code,
  organisation: await ask('Organisation'),
  functionName: await ask('First function', 'Service desk'),
  functionKey: await ask('Its short key', 'IT'),
  timeZone: await ask('Time zone', Intl.DateTimeFormat().resolvedOptions().timeZone),
  admin: await founder('Technical administrator'),
  lead: /^y/i.test(await ask('Is the first holder of level 6 somebody else? (y/n)', 'n'))
    ? await founder('First holder of level 6')
    : undefined,
};
input.close();
const answer = await perform(setUpDesk, { actor: SYSTEM_ACTOR, now: new Date() }, wish);
if (!answer.ok)
  throw new Error(
    [
      answer.error.message,
      ...Object.entries(answer.error.fields ?? {}).map(([field, told]) => `- ${field}: ${told.join(' ')}`),
    ].join('\n'),
  );
console.log('The desk is set up. Start it with npm start and sign in.');
