'use client';

import { useDraggable, useDroppable } from '@dnd-kit/core';
import { type SyntheticEvent, useEffect } from 'react';

/** Makes a card that is already on the page draggable, without drawing anything. */
export function Handle({ element }: { element: HTMLElement }) {
  const { setNodeRef, listeners, isDragging } = useDraggable({ id: element.dataset.card ?? '' });

  useEffect(() => {
    setNodeRef(element);
    element.dataset.draggable = '';
    const passed = Object.entries(listeners ?? {}).map(([name, listen]) => {
      const type = name.slice(2).toLowerCase();
      const pass = (nativeEvent: Event) =>
        (listen as (event: Pick<SyntheticEvent, 'nativeEvent' | 'target'>) => void)({
          nativeEvent,
          target: nativeEvent.target as EventTarget,
        });
      element.addEventListener(type, pass, { passive: true });
      return () => element.removeEventListener(type, pass);
    });
    return () => {
      delete element.dataset.draggable;
      for (const stop of passed) stop();
    };
  }, [element, listeners, setNodeRef]);

  useEffect(() => {
    if (!isDragging) return;
    element.dataset.moving = '';
    // The click that ends a drag would open the card.
    const swallow = (event: Event) => {
      event.preventDefault();
      event.stopPropagation();
    };
    element.addEventListener('click', swallow, { capture: true });
    return () => {
      delete element.dataset.moving;
      setTimeout(() => element.removeEventListener('click', swallow, { capture: true }));
    };
  }, [element, isDragging]);

  return null;
}

export function DropZone({ element }: { element: HTMLElement }) {
  const { setNodeRef, isOver } = useDroppable({ id: element.dataset.column ?? '' });
  useEffect(() => setNodeRef(element), [element, setNodeRef]);
  useEffect(() => {
    if (!isOver) return;
    element.dataset.over = '';
    return () => {
      delete element.dataset.over;
    };
  }, [element, isOver]);
  return null;
}
