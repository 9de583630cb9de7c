// `npm run check`: format, lint, types and structure, in seconds.
import { checks, runCheck } from './lib/checks.mjs';
import { makeReady } from './lib/ready.mjs';
import { root, say } from './lib/shell.mjs';

process.chdir(root);
await makeReady();
const vitest = {
  name: 'architecture',
  args: () => ['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', 'tests/architecture.test.ts'],
};
let passed = 0;
const all = [...checks, vitest];
for (const check of all) if (await runCheck(check, say)) passed++;
say(`${passed} passed, ${all.length - passed} failed`);
process.exitCode = passed === all.length ? 0 : 1;
