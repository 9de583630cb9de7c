import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

// What the import rules cannot see: sizes, names and words. Each failure lists the places.
const SKIPPED = new Set(['node_modules', 'generated', 'messages']);

function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.flatMap((entry) => {
    if (SKIPPED.has(entry.name) || entry.name.startsWith('.')) return [];
    const full = path.posix.join(folder, entry.name);
    return entry.isDirectory() ? filesIn(full) : /\.(ts|tsx|mjs)$/.test(entry.name) ? [full] : [];
  });
}

const folders = ['app', 'components', 'lib', 'scripts', 'tests', 'e2e', 'bench', 'prisma/seed'];
const texts = new Map<string, string>();
for (const folder of folders) {
  try {
    for (const file of filesIn(folder)) texts.set(file, readFileSync(file, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

const files = (pattern: RegExp) => [...texts.keys()].filter((file) => pattern.test(file));
const linesOf = (file: string) => (texts.get(file) ?? '').trimEnd().split('\n');
const longerThan = (limit: number, pattern: RegExp) =>
  files(pattern)
    .filter((file) => linesOf(file).length > limit)
    .map((file) => `${file}: ${linesOf(file).length}`);
const median = (pattern: RegExp) => {
  const sizes = files(pattern)
    .map((file) => linesOf(file).length)
    .sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? 0;
};
/** Every line of the files that says what it should not, comments left out. */
const linesThatSay = (word: RegExp, pattern: RegExp, except: RegExp = /^$/) =>
  files(pattern)
    .filter((file) => !except.test(file) && file !== 'tests/architecture.test.ts')
    .flatMap((file) =>
      linesOf(file).flatMap((line, index) =>
        !/^\s*(\/\/|\*|\/\*)/.test(line) && word.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : [],
      ),
    );

describe('files stay small enough to read at once', () => {
  it('lib and components: none above 250 lines', () => {
    expect(longerThan(250, /^(lib|components|app)\//)).toEqual([]);
  });
  it('pages under 80 lines, tests under 300', () => {
    expect(longerThan(79, /^app\/.*page\.tsx$/)).toEqual([]);
    expect(longerThan(299, /^(tests|e2e)\//)).toEqual([]);
  });
  it('medians: lib at most 45, components at most 60', () => {
    expect(median(/^lib\//)).toBeLessThanOrEqual(45);
    expect(median(/^components\//)).toBeLessThanOrEqual(60);
  });
});

describe('names', () => {
  it('no drawers: a file is named for the noun or verb in it', () => {
    expect(files(/\/(index|utils?|helpers?|types?)\.tsx?$/).filter((f) => f !== 'prisma/seed/index.ts')).toEqual([]);
  });
  it('kebab-case', () => {
    const strange = files(/./).filter(
      (file) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.(db\.)?test|\.spec|\.d)?\.(ts|tsx|mjs)$/.test(path.basename(file)),
    );
    expect(strange).toEqual([]);
  });
  it('one word per concept: a ticket is never a case', () => {
    expect(linesThatSay(/\b(cases|caseId|TicketCase)\b/, /^(app|components|lib)\//)).toEqual([]);
  });
});

describe('one place decides', () => {
  it('levels are compared only inside lib/csmg', () => {
    const compared = /\.?\blevel\b\s*(===|!==|==|!=|<=|>=|<(?![/A-Za-z])|>(?!\s*$|[{<]))\s*(?!null\b)[\w$(]/i;
    expect(linesThatSay(compared, /^(app|components|lib)\/.*\.tsx?$/, /^lib\/csmg\//)).toEqual([]);
  });
  it('time is an argument on the ground floor', () => {
    expect(linesThatSay(/new Date\(\)|Date\.now\(\)/, /^lib\/(csmg|sla)\//)).toEqual([]);
  });
  it('verbs take the time from their context', () => {
    const verbs =
      /^lib\/(tickets|rules|proposals|supervision|people|catalogue|knowledge|allocation)\/(?!.*(queries|actions))/;
    expect(linesThatSay(/new Date\(\)|Date\.now\(\)/, verbs)).toEqual([]);
  });
  it('settings are read in lib/env.ts and the few places that run before it', () => {
    const early = /^lib\/(env|log)\.ts$|^lib\/db\/|^lib\/auth\/cookie-names\.ts$/;
    expect(
      linesThatSay(/process\.env\.(?!NODE_ENV|NEXT_RUNTIME|NEXT_PHASE)/, /^(app|components|lib)\//, early),
    ).toEqual([]);
  });
});

describe('nothing is swept under', () => {
  it('no any, no silenced compiler, no loose ends', () => {
    expect(linesThatSay(/: any\b|\bas any\b|<any>|any\[\]/, /\.tsx?$/)).toEqual([]);
    const silenced = [...texts].filter(
      ([file, text]) =>
        file !== 'tests/architecture.test.ts' && /@ts-(ignore|nocheck|expect-error)|\bTO(DO)\b|\bFIX(ME)\b/.test(text),
    );
    expect(silenced.map(([file]) => file)).toEqual([]);
  });
  it('no test is left out', () => {
    expect(linesThatSay(/\b(it|test|describe)\.(skip|only|todo)\b/, /^(tests|e2e)\//)).toEqual([]);
  });
  it('no default exports except where Next and the tools ask for one', () => {
    const asked =
      /^app\/.*\/?(page|layout|template|error|global-error|loading|not-found|default|manifest|robots|sitemap|icon|opengraph-image)\.tsx?$|^app\/(layout|page|error|global-error|not-found|manifest|robots|sitemap)\.tsx?$|^lib\/i18n\/request\.ts$|^tests\/support\/database\.ts$|^e2e\/support\//;
    expect(linesThatSay(/^export default\b/, /^(app|components|lib|tests|e2e|prisma)\/.*\.tsx?$/, asked)).toEqual([]);
  });
});
