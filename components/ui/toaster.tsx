'use client';

import { useEffect, useState } from 'react';
import { buttonLook } from './button-look';
import { land } from './land';
import { type ToastWish, toastEvent } from './toast';

type Shown = ToastWish & { id: number };

export function Toaster({ label, dismiss }: { label: string; dismiss: string }) {
  const [shown, setShown] = useState<Shown[]>([]);
  const drop = (id: number) => {
    setShown((before) => before.filter((one) => one.id !== id));
    setTimeout(land);
  };
  const newest = shown.findLast((one) => one.act)?.id;

  useEffect(() => {
    let last = 0;
    const listen = (event: Event) => {
      const wish = (event as CustomEvent<ToastWish>).detail;
      const id = ++last;
      setShown((before) => [...before.slice(-2), { ...wish, id }]);
      const stays = wish.seconds ?? (wish.act ? 15 : 6);
      setTimeout(() => setShown((before) => before.filter((one) => one.id !== id)), stays * 1000);
    };
    window.addEventListener(toastEvent, listen);
    return () => window.removeEventListener(toastEvent, listen);
  }, []);

  return (
    <section
      aria-label={label}
      aria-live="polite"
      className="pointer-events-none fixed inset-x-4 bottom-20 z-50 flex flex-col items-end gap-2 md:bottom-4"
    >
      {shown.map((one) => (
        <div
          key={one.id}
          className="animate-rise pointer-events-auto flex max-w-full items-center gap-2 rounded-md border border-line bg-raised py-1.5 ps-3.5 pe-1.5 shadow-float"
        >
          <span className={one.tone === 'late' ? 'font-medium text-late' : 'font-medium'}>{one.message}</span>
          {one.act ? (
            <button
              type="button"
              data-press={one.id === newest ? 'undo' : undefined}
              className={buttonLook('quiet', 'text-sea')}
              onClick={() => {
                drop(one.id);
                void one.act?.run();
              }}
            >
              {one.act.label}
            </button>
          ) : null}
          <button type="button" className={buttonLook('quiet')} onClick={() => drop(one.id)}>
            {dismiss}
          </button>
        </div>
      ))}
    </section>
  );
}
