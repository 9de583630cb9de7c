import type { Readable } from 'node:stream';

/**
 * A backup is a gzipped run of parts: one line of JSON, and where the part has data, chunks after it, each its length
 * on a line and then that many bytes; a zero ends them. The last part is `end`, so that a cut file is noticed.
 */
export interface Header {
  part: 'sextant';
  format: 1;
  takenAt: string;
  migrations: { name: string; checksum: string }[];
}

export type Part =
  | Header
  | { part: 'table'; table: string; columns: string[] }
  | { part: 'jobs' }
  | { part: 'file'; path: string }
  | { part: 'end' };

export const lineOf = (part: Part): Buffer => Buffer.from(`${JSON.stringify(part)}\n`);

export async function* chunked(data: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  for await (const chunk of data) {
    if (chunk.length === 0) continue;
    yield Buffer.from(`${chunk.length}\n`);
    yield chunk;
  }
  yield Buffer.from('0\n');
}

/** Reads the parts back in order. */
export class PartReader {
  private rest: Buffer = Buffer.alloc(0);
  private readonly source: AsyncIterator<Buffer>;

  constructor(stream: Readable) {
    this.source = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  }

  async next(): Promise<Part> {
    return JSON.parse(await this.line()) as Part;
  }

  async *data(): AsyncGenerator<Buffer> {
    for (;;) {
      let left = Number(await this.line());
      if (!Number.isInteger(left)) throw new Error('The backup is damaged.');
      if (left === 0) return;
      while (left > 0) {
        if (this.rest.length === 0) await this.more();
        const piece = this.rest.subarray(0, left);
        this.rest = this.rest.subarray(piece.length);
        left -= piece.length;
        yield piece;
      }
    }
  }

  private async line(): Promise<string> {
    for (;;) {
      const end = this.rest.indexOf(10);
      if (end >= 0) {
        const line = this.rest.subarray(0, end).toString('utf8');
        this.rest = this.rest.subarray(end + 1);
        return line;
      }
      await this.more();
    }
  }

  private async more(): Promise<void> {
    const { done, value } = await this.source.next();
    if (done) throw new Error('The backup ends too early; it was cut off.');
    this.rest = this.rest.length === 0 ? value : Buffer.concat([this.rest, value]);
  }
}
