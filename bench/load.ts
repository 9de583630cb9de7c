import { gzipSync } from 'node:zlib';
import autocannon from 'autocannon';

export interface Load {
  /** Requests answered a second. */
  rate: number;
  p50: number;
  p95: number;
  bad: number;
}

export interface Target {
  url: string;
  cookie: string;
  connections: number;
}

const ROUNDS = 7;
const SECONDS = 4;

/** Loads addresses in turn, round after round, after a warm-up: a machine that is slower for a while is so for all of them. Medians of the rounds, in milliseconds. */
export async function loadInTurn(targets: readonly Target[]): Promise<Load[]> {
  const rounds: Load[][] = targets.map(() => []);
  for (const target of targets) await shoot(target);
  for (let round = 0; round < ROUNDS; round++)
    for (const [at, target] of targets.entries()) rounds[at]?.push(await shoot(target));
  return rounds.map((loads) => ({
    rate: median(loads.map(({ rate }) => rate)),
    p50: median(loads.map(({ p50 }) => p50)),
    p95: median(loads.map(({ p95 }) => p95)),
    bad: loads.reduce((sum, { bad }) => sum + bad, 0),
  }));
}

async function shoot({ url, cookie, connections }: Target): Promise<Load> {
  const headers = { cookie, 'accept-encoding': 'identity' };
  const result = await autocannon({ url, headers, connections, duration: SECONDS });
  return {
    rate: result.requests.average,
    p50: result.latency.p50,
    p95: result.latency.p97_5,
    bad: result.non2xx + result.errors,
  };
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Gzipped bytes of the script and style files that the first HTML names. */
export async function firstLoad(origin: string, path: string, cookie: string): Promise<number> {
  const html = await (await fetch(origin + path, { headers: { cookie } })).text();
  const files = new Set(
    [
      ...html.matchAll(
        /<(?:script[^>]*\ssrc|link[^>]*rel="stylesheet"[^>]*\shref|link[^>]*\shref)="([^"]+\.(?:js|css)[^"]*)"/g,
      ),
    ].map((match) => match[1] ?? ''),
  );
  let bytes = 0;
  for (const file of files)
    bytes += gzipSync(Buffer.from(await (await fetch(new URL(file, origin))).arrayBuffer())).length;
  return bytes;
}
