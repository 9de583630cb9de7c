import { readFileSync } from 'node:fs';
import { z } from 'zod';

const url = (protocols: RegExp, example: string) =>
  z.url({ protocol: protocols, error: `has to be an address such as ${example}` });
const count = (low: number, high: number, fallback: number) =>
  z.coerce
    .number({ error: `has to be a number from ${low} to ${high}` })
    .int({ error: 'has to be a whole number' })
    .min(low, { error: `has to be at least ${low}` })
    .max(high, { error: `has to be at most ${high}` })
    .default(fallback);
const flag = z.enum(['0', '1'], { error: 'has to be 0 or 1' }).transform((value) => value === '1');

const schema = z.object({
  DATABASE_URL: url(/^postgres(ql)?$/, 'postgresql://user:password@host:5432/sextant'),
  DIRECT_DATABASE_URL: url(/^postgres(ql)?$/, 'postgresql://user:password@host:5432/sextant').optional(),
  DATABASE_POOL: count(2, 200, 10),
  HOST: z.string().default('127.0.0.1'),
  PORT: count(1, 65_535, 3000),
  APP_URL: url(/^https?$/, 'https://desk.example.org'),
  AUTH_SECRET: z
    .string({ error: 'has to be 32 or more random characters, the same on every machine that serves this database' })
    .min(32, { error: 'has to be 32 characters or longer, and random' }),
  SEXTANT_ROLE: z.enum(['all', 'web', 'worker'], { error: 'has to be all, web or worker' }).default('all'),
  SEXTANT_DEMO: flag.default(false),
  SEXTANT_DEMO_PUBLIC: flag.default(false),
  SEXTANT_DATA: z.string().default('.data'),
  SMTP_URL: url(/^smtps?$/, 'smtp://user:password@mail.example.org:587').optional(),
  MAIL_FROM: z.string().default('Service desk <desk@localhost>'),
  STORAGE_URL: url(/^(file|https?)$/, 'https://key:secret@s3.example.org/bucket').optional(),
  UPLOAD_LIMIT_BYTES: count(1_000, 500_000_000, 25_000_000),
  API_RATE_PER_MINUTE: count(1, 1_000_000, 1_200),
  API_RATE_BURST: count(1, 100_000, 300),
  SIGNIN_FAILURES_PER_NAME: count(1, 10_000, 10),
  SIGNIN_FAILURES_PER_ADDRESS: count(1, 100_000, 100),
  TRUSTED_PROXIES: count(0, 10, 0),
  METRICS_TOKEN: z.string().min(16, { error: 'has to be 16 characters or longer' }).optional(),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], { error: 'has to be a level such as info' })
    .default('info'),
});

export type Env = z.infer<typeof schema>;

/** Reads the settings out of a set of variables; every wrong one is told at once, each in a sentence of its own. */
export function parseEnv(variables: Record<string, string | undefined>): Env {
  const given: Record<string, string> = {};
  const wrong: string[] = [];
  for (const name of Object.keys(schema.shape)) {
    const file = variables[`${name}_FILE`];
    // An empty variable is one that was left blank in a form, not a wish.
    if (variables[name]) given[name] = variables[name];
    else if (file) {
      try {
        given[name] = readFileSync(file, 'utf8').trim();
      } catch {
        wrong.push(`${name}_FILE names ${file}, which cannot be read.`);
      }
    }
  }
  const result = schema.safeParse(given);
  for (const issue of result.error?.issues ?? []) {
    const name = String(issue.path[0]);
    wrong.push(given[name] ? `${name} ${issue.message}.` : `${name} is missing: it ${issue.message}.`);
  }
  if (!result.success || wrong.length > 0) throw new Error(['Some settings are wrong:', ...wrong].join('\n- '));
  return result.data;
}

let parsed: Env | undefined;

/** The settings of this process, read once. Call it when they are needed, never while a module loads. */
export function env(): Env {
  parsed ??= parseEnv(process.env);
  return parsed;
}

/** Tests give one process several settings, one after the other. */
export function forgetEnv(): void {
  parsed = undefined;
}
