import { spawnSync } from 'node:child_process';

export interface Tally {
  passed: number;
  failed: number;
}

export function add(total: Tally, more: Tally): void {
  total.passed += more.passed;
  total.failed += more.failed;
}

export const closingLine = ({ passed, failed }: Tally): string => `${passed} passed, ${failed} failed`;

interface Suite {
  specs?: { tests: { results: unknown[] }[] }[];
  suites?: Suite[];
}

/** How many journeys there are, for a run that could not take place: at least one is missing then. */
export async function countJourneys(): Promise<number> {
  const args = ['node_modules/@playwright/test/cli.js', 'test', '--list', '--reporter=json'];
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 100_000_000 });
  try {
    const { suites = [] } = JSON.parse(stdout) as Suite;
    return Math.max(
      1,
      suites.reduce((sum, suite) => sum + testsIn(suite), 0),
    );
  } catch {
    return 1;
  }
}

function testsIn({ specs = [], suites = [] }: Suite): number {
  const own = specs.reduce((sum, spec) => sum + spec.tests.length, 0);
  return own + suites.reduce((sum, suite) => sum + testsIn(suite), 0);
}
