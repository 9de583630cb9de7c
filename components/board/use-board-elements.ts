'use client';

import { useEffect, useState } from 'react';

const found = () => ({
  cards: [...document.querySelectorAll<HTMLElement>('#board [data-card]')],
  columns: [...document.querySelectorAll<HTMLElement>('#board [data-column]')],
});

/** The cards and columns on the page, found again whenever the server has drawn the board anew. */
export function useBoardElements() {
  const [elements, setElements] = useState(found);
  useEffect(() => {
    const board = document.getElementById('board');
    if (!board) return;
    const look = () =>
      setElements((before) => {
        const now = found();
        const same = (a: HTMLElement[], b: HTMLElement[]) => a.length === b.length && a.every((one, i) => one === b[i]);
        return same(before.cards, now.cards) && same(before.columns, now.columns) ? before : now;
      });
    const watch = new MutationObserver(look);
    watch.observe(board, { childList: true, subtree: true });
    return () => watch.disconnect();
  }, []);
  return elements;
}
