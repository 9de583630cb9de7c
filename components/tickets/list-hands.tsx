'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { tickDues } from './tick-dues';

type Props = {
  /** The list's own address, with its filters. */
  base: string;
  preview: string | null;
  bulk: boolean;
  words: { over: string; left: string };
};

const wide = () => window.matchMedia('(min-width: 64rem)').matches;
const rowOf = (target: EventTarget | null) => (target instanceof Element ? target.closest('#tickets tbody tr') : null);
const referenceOf = (row: Element | null) =>
  row?.querySelector<HTMLAnchorElement>('[data-preview]')?.textContent?.trim() ?? null;
const boxes = () => [...document.querySelectorAll<HTMLInputElement>('input[name="tickets"]')];

/** All hands of the list in one island: rows are plain markup and stay so. */
export function ListHands({ base, preview, bulk, words }: Props) {
  const router = useRouter();
  const follow = useRef<ReturnType<typeof setTimeout>>(undefined);
  // Two quick keys may each want something of the address before the first has arrived there.
  const wish = useRef({ preview, bulk });
  useEffect(() => {
    wish.current = { preview, bulk };
  }, [preview, bulk]);

  useEffect(() => {
    const list = document.getElementById('tickets');
    if (!list) return;
    const go = (more: Partial<typeof wish.current>) => {
      Object.assign(wish.current, more);
      const { preview: shown, bulk: many } = wish.current;
      const added = [...(many ? ['bulk=1'] : []), ...(shown ? [`preview=${shown}`] : [])].join('&');
      router.replace(`${base}${base.includes('?') ? '&' : '?'}${added}`, { scroll: false });
    };
    const show = (reference: string | null) => {
      if (reference && reference !== wish.current.preview) go({ preview: reference });
    };
    const choose = () => {
      const on = boxes().filter((box) => box.checked).length;
      const all = list.querySelector<HTMLInputElement>('[data-choose-all]');
      if (all)
        Object.assign(all, { checked: on > 0 && on === boxes().length, indeterminate: on > 0 && on < boxes().length });
      for (const place of document.querySelectorAll('[data-chosen]')) place.textContent = String(on);
      if (on > 0 && !wish.current.bulk) go({ bulk: true });
    };
    const onChange = ({ target }: Event) => {
      if (!(target instanceof HTMLInputElement)) return;
      if ('chooseAll' in target.dataset) for (const box of boxes()) box.checked = target.checked;
      choose();
    };
    const onClick = (event: MouseEvent) => {
      if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
      if (link) {
        event.preventDefault();
        router.push(link.getAttribute('href') ?? base, { scroll: false });
      } else if (wide() && !(event.target as Element).closest('input, label, button'))
        show(referenceOf(rowOf(event.target)));
    };
    const onNear = ({ target }: Event) => {
      const link = target instanceof Element ? target.closest('tr')?.querySelector('[data-row-link]') : null;
      const href = link?.getAttribute('href');
      if (href) router.prefetch(href);
    };
    const onFocus = ({ target }: FocusEvent) => {
      if (!preview || !wide() || !(target instanceof HTMLElement) || !('rowLink' in target.dataset)) return;
      clearTimeout(follow.current);
      follow.current = setTimeout(() => show(referenceOf(rowOf(target))), 180);
    };
    const onAsk = (event: Event) => {
      const row = rowOf(document.activeElement);
      const box = row?.querySelector<HTMLInputElement>('input[name="tickets"]');
      if ((event as CustomEvent<string>).detail === 'preview') show(referenceOf(row));
      else if (box) {
        box.checked = !box.checked;
        choose();
      }
    };
    list.addEventListener('change', onChange);
    list.addEventListener('click', onClick);
    list.addEventListener('mouseover', onNear);
    list.addEventListener('focusin', onFocus);
    window.addEventListener('sextant:row', onAsk);
    return () => {
      list.removeEventListener('change', onChange);
      list.removeEventListener('click', onClick);
      list.removeEventListener('mouseover', onNear);
      list.removeEventListener('focusin', onFocus);
      window.removeEventListener('sextant:row', onAsk);
    };
  }, [router, base, preview]);

  useEffect(() => {
    const tick = () => tickDues(words, Date.now());
    const timer = setInterval(tick, 15_000);
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [words]);

  const ask = (what: string) => () => window.dispatchEvent(new CustomEvent('sextant:row', { detail: what }));
  return (
    <span hidden>
      <button type="button" data-press="choose-row" onClick={ask('choose')} />
      <button type="button" data-press="preview-row" onClick={ask('preview')} />
    </span>
  );
}
