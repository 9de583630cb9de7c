import { wordsOf } from '@/lib/search/words';

/** A passage in pieces; the marked ones were asked for. Drawn as text, so that nothing in it can become markup. */
export interface Piece {
  text: string;
  marked: boolean;
}

const LONG = 180;
const WORD = /[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu;

/** Marks the words in a text. Words are compared as search cuts them, so that `E-Mail` is marked for `email`. */
export function markWords(text: string, forms: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const found of text.matchAll(WORD)) {
    if (!wordsOf(found[0]).some((word) => forms.has(word))) continue;
    if (found.index > at) pieces.push({ text: text.slice(at, found.index), marked: false });
    pieces.push({ text: found[0], marked: true });
    at = found.index + found[0].length;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false });
  return pieces;
}

/** The part of a text with most of the different words in it, cut at words. */
export function snippetOf(text: string, forms: ReadonlySet<string>, long = LONG): Piece[] {
  if (text.length <= long) return markWords(text, forms);
  const hits = [...text.matchAll(WORD)].flatMap((found) => {
    const word = wordsOf(found[0]).find((one) => forms.has(one));
    return word ? [{ word, at: found.index }] : [];
  });
  const around = (at: number) =>
    new Set(hits.filter((hit) => hit.at >= at && hit.at < at + long - 40).map((hit) => hit.word)).size;
  const best = hits.slice(0, 200).reduce(
    (top, hit) => {
      const different = around(hit.at);
      return different > top.different ? { at: hit.at, different } : top;
    },
    { at: 0, different: 0 },
  );
  const wanted = Math.max(0, Math.min(best.at - 40, text.length - long));
  const from = wanted === 0 ? 0 : text.indexOf(' ', wanted) + 1;
  const cut = text.slice(from, from + long);
  const ends = from + long >= text.length;
  const shown = ends ? cut : cut.slice(0, Math.max(cut.lastIndexOf(' '), long / 2));
  return markWords(`${from > 0 ? '… ' : ''}${shown.trim()}${ends ? '' : ' …'}`, forms);
}
