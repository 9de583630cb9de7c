export interface Piece {
  text: string;
  as: 'same' | 'gone' | 'new';
}

const LIMIT = 4_000_000;

/** Word by word, what was taken out and what was put in; spaces and line breaks are kept. Pure. */
export function wordDiff(before: string, after: string): Piece[] {
  const [a, b] = [words(before), words(after)];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const middle = between(a.slice(start, a.length - end), b.slice(start, b.length - end));
  return merged([
    { text: a.slice(0, start).join(''), as: 'same' },
    ...middle,
    { text: end > 0 ? a.slice(-end).join('') : '', as: 'same' },
  ]);
}

const words = (text: string) => text.match(/\s+|[^\s]+/g) ?? [];

/** Longest common subsequence; where two texts share too little to be worth it, one replaces the other. */
function between(a: string[], b: string[]): Piece[] {
  if (a.length * b.length > LIMIT)
    return [
      { text: a.join(''), as: 'gone' },
      { text: b.join(''), as: 'new' },
    ];
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pieces: Piece[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      pieces.push({ text: a[i] ?? '', as: 'same' });
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1)))
      pieces.push({ text: a[i++] ?? '', as: 'gone' });
    else pieces.push({ text: b[j++] ?? '', as: 'new' });
  }
  return pieces;
}

function merged(pieces: Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (piece.text === '') continue;
    if (last?.as === piece.as) last.text += piece.text;
    else result.push({ ...piece });
  }
  return result;
}
