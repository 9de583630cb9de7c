'use client';

import dynamic from 'next/dynamic';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import type { DragTexts } from './drag-texts';

const DragLayer = dynamic(() => import('./drag-layer').then((module) => module.DragLayer), { ssr: false });

const cardOf = (reference: string) => document.querySelector<HTMLElement>(`[data-assign="${CSS.escape(reference)}"]`);

type Props = { drag: boolean; chosen: string | null; texts: DragTexts };

/** Fetches dragging when a hand comes near the board, answers the keys, and brings the focus where the eye is. */
export function BoardHands({ drag, chosen, texts }: Props) {
  const router = useRouter();
  const [near, setNear] = useState(false);

  useEffect(() => {
    const board = document.getElementById('board');
    const approach = () => setNear(true);
    board?.addEventListener('pointerover', approach, { once: true });
    board?.addEventListener('focusin', approach, { once: true });
    return () => {
      board?.removeEventListener('pointerover', approach);
      board?.removeEventListener('focusin', approach);
    };
  }, []);

  useEffect(() => {
    if (!chosen) return;
    // The first person before the way out, which stands above them.
    const [first] = ['#assign li button, #assign li a', '#assign a'].flatMap((what) => [
      ...document.querySelectorAll<HTMLElement>(what),
    ]);
    first?.focus();
    return () => cardOf(chosen)?.focus();
  }, [chosen]);

  // A card that goes to another column, as when it is taken back, takes the focus along.
  const held = useRef('');
  useEffect(() => {
    const hold = ({ target }: FocusEvent) => {
      held.current = (target instanceof Element && target.closest<HTMLElement>('[data-card]')?.dataset.card) || '';
    };
    document.addEventListener('focusin', hold);
    return () => document.removeEventListener('focusin', hold);
  }, []);
  useEffect(() => {
    if (held.current && document.activeElement === document.body) cardOf(held.current)?.focus();
  });

  const openChosen = () => {
    const card = document.activeElement?.closest<HTMLElement>('[data-card]') ?? document.querySelector('[data-card]');
    const href = card?.querySelector('[data-assign]')?.getAttribute('href');
    if (!card || !href) return;
    // The side takes a moment to arrive; the card says at once that it was meant.
    card.dataset.on = '';
    router.push(href, { scroll: false });
  };
  return (
    <>
      <button type="button" hidden data-press="assign-card" onClick={openChosen} />
      {drag && near ? <DragLayer texts={texts} /> : null}
    </>
  );
}
