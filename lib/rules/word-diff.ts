import { diffArrays } from 'diff';

export interface Piece {
  text: string;
  as: 'same' | 'gone' | 'new';
}

const words = (text: string) => text.match(/\s+|[^\s]+/g) ?? [];

/**
 * Word by word, what was taken out and what was put in; spaces and line breaks are kept. Two texts that share too
 * little to be worth it replace each other. Pure.
 */
export function wordDiff(before: string, after: string): Piece[] {
  const changes = diffArrays(words(before), words(after), { maxEditLength: 2000 });
  const pieces: Piece[] = changes
    ? changes.map(({ value, added, removed }) => ({
        text: value.join(''),
        as: added ? 'new' : removed ? 'gone' : 'same',
      }))
    : [
        { text: before, as: 'gone' },
        { text: after, as: 'new' },
      ];
  return pieces.filter(({ text }) => text !== '');
}
