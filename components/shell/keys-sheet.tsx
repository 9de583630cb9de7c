'use client';

import { useEffect, useRef, useState } from 'react';
import { buttonLook } from '@/components/ui/button-look';
import { Kbd } from '@/components/ui/kbd';
import { keysAreOff, registered } from './key-map';

export type KeyTexts = { title: string; off: string; after: string; close: string };

export function KeysSheet({ texts, onClose }: { texts: KeyTexts; onClose: () => void }) {
  const sheet = useRef<HTMLDialogElement>(null);
  const [on, setOn] = useState(() => !keysAreOff());
  useEffect(() => sheet.current?.showModal(), []);
  const choose = (wanted: boolean) => {
    localStorage.setItem('keys', wanted ? 'on' : 'off');
    setOn(wanted);
  };
  return (
    <dialog
      ref={sheet}
      onClose={onClose}
      aria-labelledby="keys-title"
      className="animate-rise m-auto max-h-[80dvh] w-[min(32rem,calc(100vw-2rem))] rounded-xl border border-line bg-raised p-5 text-ink shadow-float"
    >
      <form method="dialog" className="flex items-center">
        <h2 id="keys-title" className="flex-1 text-xl font-semibold">
          {texts.title}
        </h2>
        <button type="submit" className={buttonLook('quiet')}>
          {texts.close}
        </button>
      </form>
      {[...registered].map(({ group, bindings }) => (
        <section key={group} className="mt-4">
          <h3 className="text-sm font-strong text-ink-3">{group}</h3>
          <dl className="mt-1 grid grid-cols-[1fr_auto] gap-y-1.5">
            {bindings.map((binding) => (
              <div key={binding.keys} className="contents">
                <dt>{binding.label}</dt>
                <dd className="flex items-center gap-1 justify-self-end text-sm text-ink-3">
                  {binding.keys.split(' ').map((key, index) => (
                    <span key={key}>
                      {index ? ` ${texts.after} ` : ''}
                      <Kbd always>{key.toUpperCase()}</Kbd>
                    </span>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <label className="mt-5 flex items-center gap-2">
        <input type="checkbox" className="box" checked={on} onChange={(event) => choose(event.target.checked)} />
        {texts.off}
      </label>
    </dialog>
  );
}
