'use client';

import texts from '@/lib/i18n/messages/en/broken.json';

const button = 'inline-flex h-control items-center rounded-sm border px-[11px] font-medium';

type Props = { id?: string; again: () => void /** The frame around it still stands. */; framed?: boolean };

/**
 * The last resort stands outside every provider, so it brings its own words. Every page loads it beforehand, so it
 * leans on nothing else.
 */
export function BrokenPage({ id, again, framed }: Props) {
  const Place = framed ? 'div' : 'main';
  return (
    <Place
      id={framed ? undefined : 'content'}
      className={`mx-auto max-w-[30rem] px-4 py-16 ${framed ? '' : 'portal min-h-dvh'}`}
    >
      <h1 className="mb-4 text-2xl font-semibold tracking-[-0.02em]">{texts.title}</h1>
      <div role="alert">
        <p className="text-pretty text-ink-2">{texts.text}</p>
        {id ? (
          <p className="mt-3">
            {texts.id} <code className="num rounded-sm bg-sunk px-1.5 py-0.5 font-mono">{id}</code>
          </p>
        ) : null}
      </div>
      <p className="mt-5 flex flex-wrap gap-2">
        <button type="button" className={`${button} border-sea bg-sea text-on-sea`} onClick={again}>
          {texts.again}
        </button>
        <a href="/" className={`${button} border-line-strong bg-raised`}>
          {texts.home}
        </a>
      </p>
    </Place>
  );
}
