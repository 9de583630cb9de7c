import { gzipSync } from 'node:zlib';
import autocannon from 'autocannon';

export interface Load {
  /** Requests answered a second. */
  rate: number;
  p50: number;
  p95: number;
  bad: number;
}

/** Loads one address for some seconds after a warm-up. Milliseconds. */
export async function load(url: string, cookie: string, connections: number, seconds = 8): Promise<Load> {
  const headers = { cookie, 'accept-encoding': 'identity' };
  await autocannon({ url, headers, connections, duration: 3 });
  const result = await autocannon({ url, headers, connections, duration: seconds });
  return {
    rate: result.requests.average,
    p50: result.latency.p50,
    p95: result.latency.p97_5,
    bad: result.non2xx + result.errors,
  };
}

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
