/** What a column holds; enums go as text, times as epoch milliseconds. */
export type Kind = 'uuid' | 'text' | 'time' | 'int' | 'float' | 'floats' | 'bool' | 'json';
export type Cell = string | number | boolean | readonly number[] | null;

/** Signature, no flags, no extension. */
const HEAD = Buffer.from('PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0', 'latin1');
const TAIL = Buffer.from([0xff, 0xff]);
const YEAR_2000 = Date.UTC(2000, 0, 1);
const FLOAT8 = 701;
const HEX = new Uint8Array(128);
for (let digit = 0; digit < 16; digit++) HEX[digit.toString(16).charCodeAt(0)] = digit;

/**
 * Rows of one table in COPY's binary format (PostgreSQL manual, COPY, "Binary Format"): half the work for the server,
 * which need not read ids and times out of text.
 */
export class Rows {
  private bytes = Buffer.allocUnsafe(1 << 20);
  private spare = Buffer.allocUnsafe(1 << 20);
  private length = HEAD.copy(this.bytes);
  private count = 0;

  constructor(private readonly kinds: readonly Kind[]) {}

  add(cells: readonly Cell[]): void {
    if (cells.length !== this.kinds.length) throw new Error(`${cells.length} cells for ${this.kinds.length} columns`);
    this.makeRoom(cells);
    this.length = this.bytes.writeInt16BE(cells.length, this.length);
    for (let index = 0; index < cells.length; index++) this.write(this.kinds[index] ?? 'text', cells[index] ?? null);
    this.count += 1;
  }

  /** Takes what is there, or nothing. Its memory is written on again at the take after the next, so one may be under way. */
  take(): Buffer | null {
    if (this.count === 0) return null;
    this.length += TAIL.copy(this.bytes, this.length);
    const taken = this.bytes.subarray(0, this.length);
    [this.bytes, this.spare] = [this.spare, this.bytes];
    this.length = HEAD.copy(this.bytes);
    this.count = 0;
    return taken;
  }

  /** A sign takes at most three bytes in UTF-8 for each unit of a string; a value of any other kind at most 36 a number. */
  private makeRoom(cells: readonly Cell[]): void {
    let most = 2 + TAIL.length;
    for (const cell of cells)
      most += 36 + (typeof cell === 'string' ? cell.length * 3 : Array.isArray(cell) ? cell.length * 12 : 0);
    if (this.length + most > this.bytes.length)
      this.bytes = Buffer.concat([this.bytes], (this.bytes.length + most) * 2);
  }

  private write(kind: Kind, cell: Cell): void {
    const { bytes } = this;
    if (cell === null) this.length = bytes.writeInt32BE(-1, this.length);
    else if (kind === 'uuid') this.uuid(cell as string);
    else if (kind === 'text') this.text(cell as string);
    else if (kind === 'json') this.text(cell as string, 1);
    else if (kind === 'time') {
      const micros = ((cell as number) - YEAR_2000) * 1000;
      this.length = bytes.writeInt32BE(8, this.length);
      this.length = bytes.writeInt32BE(Math.floor(micros / 4_294_967_296), this.length);
      this.length = bytes.writeUInt32BE(micros >>> 0, this.length);
    } else if (kind === 'int') {
      this.length = bytes.writeInt32BE(4, this.length);
      this.length = bytes.writeInt32BE(cell as number, this.length);
    } else if (kind === 'bool') {
      this.length = bytes.writeInt32BE(1, this.length);
      this.length = bytes.writeUInt8(cell ? 1 : 0, this.length);
    } else if (kind === 'float') this.float(cell as number);
    else this.floats(cell as readonly number[]);
  }

  private uuid(text: string): void {
    let at = this.bytes.writeInt32BE(16, this.length);
    for (let index = 0; index < 36; index += 2) {
      if (index === 8 || index === 13 || index === 18 || index === 23) index++;
      this.bytes[at++] = ((HEX[text.charCodeAt(index)] ?? 0) << 4) | (HEX[text.charCodeAt(index + 1)] ?? 0);
    }
    this.length = at;
  }

  /** jsonb goes as its text after the number of its version. */
  private text(text: string, version?: number): void {
    let at = this.length + 4;
    if (version !== undefined) at = this.bytes.writeUInt8(version, at);
    at += this.bytes.write(text, at);
    this.bytes.writeInt32BE(at - this.length - 4, this.length);
    this.length = at;
  }

  private float(number: number): void {
    this.length = this.bytes.writeInt32BE(8, this.length);
    this.length = this.bytes.writeDoubleBE(number, this.length);
  }

  /** One dimension that begins at 1, or none. */
  private floats(numbers: readonly number[]): void {
    const head =
      numbers.length === 0 ? [12, 0, 0, FLOAT8] : [20 + numbers.length * 12, 1, 0, FLOAT8, numbers.length, 1];
    for (const number of head) this.length = this.bytes.writeInt32BE(number, this.length);
    for (const number of numbers) this.float(number);
  }
}
