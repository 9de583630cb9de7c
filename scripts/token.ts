import { parseArgs } from 'node:util';
import { SYSTEM_ACTOR } from '@/lib/people/actor';
import { perform } from '@/lib/perform';
import { makeToken } from '@/lib/tokens/make';

const { values } = parseArgs({
  options: { person: { type: 'string' }, name: { type: 'string' }, expires: { type: 'string' } },
});
if (!values.person)
  throw new Error('Usage: npm run token -- --person EMAIL [--name WORDS] [--expires 2027-01-31T00:00:00Z]');

// Whoever runs commands on the server's own console has its database anyway.
const answer = await perform(
  makeToken,
  { actor: { ...SYSTEM_ACTOR, admin: true }, now: new Date() },
  { person: values.person, name: values.name, expiresAt: values.expires },
);
if (!answer.ok) throw new Error(answer.error.message);
console.error(`A token of ${values.person}. It is shown this once; keep it like a password.`);
console.log(answer.value.secret);
