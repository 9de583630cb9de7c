import { findChromium, REMEDY } from '../e2e/support/chromium.mjs';
import { buildIfChanged } from './lib/build';
import { checks, runCheck } from './lib/checks.mjs';
import { add, closingLine, countJourneys, type Tally } from './lib/tally';
import { startTestDesk, TEST_DIST } from './lib/test-desk';
import { runJourneys, runUnitTests } from './lib/test-runs';

const say = (line: string) => console.log(line);
const heading = (text: string) => say(`\n== ${text}`);

const total: Tally = { passed: 0, failed: 0 };

heading('Checks');
// Types are one long thread: the other core builds meanwhile. What fails is built again, and said, before the journeys.
const early = buildIfChanged(TEST_DIST, () => undefined).catch(() => undefined);
const answers = await Promise.all(checks.map((check) => runCheck(check, say)));
await early;
for (const held of answers) add(total, { passed: Number(held), failed: Number(!held) });

heading('Unit and database tests');
add(total, await runUnitTests(say));

heading('Browser tests, against a production build');
const chromium = await findChromium(say);
if (!chromium) {
  say(REMEDY);
  add(total, { passed: 0, failed: await countJourneys() });
} else {
  add(total, await inBrowser(chromium));
}

say(`\n${closingLine(total)}`);
process.exit(total.failed === 0 ? 0 : 1);

async function inBrowser(path: string): Promise<Tally> {
  try {
    const desk = await startTestDesk(say);
    try {
      return await runJourneys(desk, path, say);
    } finally {
      await desk.stop();
    }
  } catch (error) {
    say((error as Error).message);
    return { passed: 0, failed: (await countJourneys()) + 1 };
  }
}
