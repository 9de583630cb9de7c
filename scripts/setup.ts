// `npm run setup`: the first administrator and the first holder of level 6, from the terminal instead of the page.
// Every answer may be given as an option; the password as SETUP_PASSWORD, so that it stands in no history.
import { parseArgs } from 'node:util';
import { prisma } from '@/lib/db/client';
import { SYSTEM_ACTOR } from '@/lib/people/actor';
import { setUpDesk } from '@/lib/people/set-up-desk';
import { ensureSetupCode } from '@/lib/people/setup';
import { perform } from '@/lib/perform';
import { askFor, askSecret } from './lib/ask';

const { values } = parseArgs({
  args: process.argv.slice(2),
  options: {
    organisation: { type: 'string' },
    function: { type: 'string' },
    key: { type: 'string' },
    zone: { type: 'string' },
    name: { type: 'string' },
    email: { type: 'string' },
  },
});

const code = await prisma.$transaction((tx) => ensureSetupCode(tx));
if (!code) throw new Error('This desk holds people already; set-up is for a new one. Sign in as its administrator.');

const input = {
  code,
  organisation: values.organisation ?? (await askFor('Name of the organisation')),
  functionName: values.function ?? (await askFor('Name of the first function', 'IT service desk')),
  functionKey: values.key ?? (await askFor('Its key, which begins every reference', 'IT')),
  timeZone: values.zone ?? (await askFor('Its time zone', Intl.DateTimeFormat().resolvedOptions().timeZone)),
  admin: {
    name: values.name ?? (await askFor('Your name')),
    email: values.email ?? (await askFor('Your email address')),
    password: process.env.SETUP_PASSWORD || (await askSecret('A password, 12 characters or longer')),
  },
};
const answer = await perform(setUpDesk, { actor: SYSTEM_ACTOR, now: new Date() }, input);
if (!answer.ok) {
  const fields = Object.entries(answer.error.fields ?? {}).map(([field, wrong]) => `\n- ${field}: ${wrong}`);
  throw new Error(`${answer.error.message}${fields.join('')}`);
}
console.error(`The desk is set up. Start it with npm start and sign in as ${input.admin.email}.`);
