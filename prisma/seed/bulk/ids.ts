const hexTable = (size: number, digits: number, base = 0) =>
  Array.from({ length: size }, (_, number) => (base + number).toString(16).padStart(digits, '0'));
const FOUR = hexTable(65_536, 4);
const THREE = hexTable(4096, 3);
/** The variant's two bits before fourteen random ones. */
const VARIANT = hexTable(16_384, 4, 0x8000);

let lastTime = -1;
let lastPrefix = '';

/** UUIDv7 (RFC 9562) of a moment from seeded numbers: the same seed writes the same ids. */
export function seededId(at: number, next: () => number): string {
  if (at !== lastTime) {
    const time = at.toString(16).padStart(12, '0');
    lastTime = at;
    lastPrefix = `${time.slice(0, 8)}-${time.slice(8)}-7`;
  }
  const [a, b, c] = [word(next), word(next), word(next)];
  return `${lastPrefix}${THREE[a & 0xfff]}-${VARIANT[(a >>> 12) & 0x3fff]}-${FOUR[b >>> 16]}${FOUR[b & 0xffff]}${FOUR[c >>> 16]}`;
}

const word = (next: () => number) => (next() * 4_294_967_296) >>> 0;
