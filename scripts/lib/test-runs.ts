import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startNode } from './children';
import type { Tally } from './tally';
import { TEST_DIST, type TestDesk } from './test-desk';

type Say = (line: string) => void;

export function runUnitTests(say: Say): Promise<Tally> {
  return counted('The unit tests', say, {
    args: (file) => [
      'node_modules/vitest/vitest.mjs',
      ...['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    ],
    env: () => ({ NODE_ENV: 'test' }),
    tally: (report: {
      numPassedTests: number;
      numFailedTests: number;
      testResults: { status: string; assertionResults: unknown[] }[];
    }) => ({
      passed: report.numPassedTests,
      // A file that fails before its first test counts as one.
      failed:
        report.numFailedTests +
        report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length,
    }),
  });
}

export function runJourneys({ url, databaseUrl }: TestDesk, chromium: string, say: Say): Promise<Tally> {
  return counted('The browser tests', say, {
    args: () => ['node_modules/@playwright/test/cli.js', 'test'],
    env: (file) => ({
      SEXTANT_BASE_URL: url,
      SEXTANT_JOURNEYS_DATABASE: databaseUrl,
      CHROMIUM_PATH: chromium,
      SEXTANT_JOURNEYS_JSON: file,
      // A story that starts a desk of its own takes the tests' build.
      SEXTANT_DIST: TEST_DIST,
    }),
    tally: ({
      stats,
      errors,
    }: {
      stats: { expected: number; flaky: number; unexpected: number };
      errors: unknown[];
    }) => ({
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected + errors.length,
    }),
  });
}

interface Run<Report> {
  args: (file: string) => string[];
  env: (file: string) => Record<string, string>;
  tally: (report: Report) => Tally;
}

/** Runs a test program and counts by the report that it writes; a run that ended badly never counts as all passed. */
async function counted<Report>(what: string, say: Say, { args, env, tally }: Run<Report>): Promise<Tally> {
  const folder = await mkdtemp(path.join(tmpdir(), 'sextant-test-'));
  const file = path.join(folder, 'report.json');
  try {
    const child = startNode({ args: args(file), env: env(file), onLine: say });
    const code = await new Promise((resolve) => child.once('close', resolve));
    const counts = tally(JSON.parse(await readFile(file, 'utf8')) as Report);
    return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
  } catch (error) {
    say(`${what} ended without a report: ${(error as Error).message}`);
    return { passed: 0, failed: 1 };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
