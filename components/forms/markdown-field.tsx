'use client';

import { type ComponentProps, useEffect, useRef, useState } from 'react';
import { AreaField } from './area-field';

type Props = ComponentProps<typeof AreaField> & { texts: { show: string; empty: string; failed: string } };

/** A text with its look beside it, made on the server by the one way all written text is made safe. */
export function MarkdownField({ texts, ...field }: Props) {
  const here = useRef<HTMLDivElement>(null);
  /** Null when it cannot be shown. */
  const [html, setHtml] = useState<string | null>('');
  const [on, setOn] = useState(false);
  useEffect(() => {
    const box = here.current?.querySelector('textarea');
    if (!on || !box) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = async () => {
      const answer = await fetch('/api/preview', { method: 'POST', body: box.value }).catch(() => null);
      setHtml(answer?.ok ? await answer.text() : null);
    };
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(show, 400);
    };
    void show();
    box.addEventListener('input', later);
    return () => {
      clearTimeout(timer);
      box.removeEventListener('input', later);
    };
  }, [on]);
  return (
    <div ref={here} className="flex min-w-0 flex-col gap-3">
      <AreaField {...field} />
      <details className="rounded-md border border-line" onToggle={(event) => setOn(event.currentTarget.open)}>
        <summary className="cursor-pointer px-3.5 py-2 font-medium">{texts.show}</summary>
        <div className="border-t border-line bg-paper px-4 py-3" aria-live="polite">
          {html ? (
            // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised on the server by the same path as every page
            <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />
          ) : (
            <p className="text-ink-3">{html === null ? texts.failed : texts.empty}</p>
          )}
        </div>
      </details>
    </div>
  );
}
