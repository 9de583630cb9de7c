'use client';

import { useRouter, useSearchParams } from 'next/navigation';
import { type ReactNode, useContext, useEffect, useRef } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import { FormContext } from '@/components/forms/form-context';
import { Notice } from '@/components/ui/notice';
import { toast } from '@/components/ui/toast';
import type { FormState } from '@/lib/form-state';
import { paths } from '@/lib/paths';
import { compose } from '@/lib/tickets/actions';
import { DraftSync, dropLocalDraft } from './draft-sync';

interface Texts {
  failed: string;
  sent: string;
  held: string;
  noted: string;
  asked: string;
  saved: string;
  overtaken: string;
  anyway: string;
}
type Props = { reference: string; place: string; after: string | null; texts: Texts; children: ReactNode };

export function ComposerForm({ reference, place, after, texts, children }: Props) {
  const router = useRouter();
  const here = useRef<HTMLElement>(null);
  const asked = useSearchParams().get('write');
  const mode = () => here.current?.querySelector<HTMLInputElement>('input[name=mode]:checked')?.value;

  useEffect(() => {
    const box = here.current;
    if (!box) return;
    const write = () => box.querySelector<HTMLElement>('textarea')?.focus();
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
        box.querySelector<HTMLElement>('[data-press=send]')?.click();
      if (event.key === 'Escape') (document.activeElement as HTMLElement | null)?.blur();
    };
    const onPick = ({ target }: Event) => {
      if (target instanceof HTMLInputElement && target.name === 'mode' && target.dataset.pressed) write();
    };
    // A way here that changes nothing of the address brings nobody: the box is opened and entered by hand.
    const onWay = ({ target }: Event) => {
      const way = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href$="#write"]') : null;
      if (way?.href !== window.location.href) return;
      const wanted = new URL(way.href).searchParams.get('write') ?? 'reply';
      box.querySelector<HTMLElement>(`input[name=mode][value="${CSS.escape(wanted)}"]`)?.click();
      setTimeout(write);
    };
    document.addEventListener('click', onWay);
    box.addEventListener('keydown', onKey);
    box.addEventListener('change', onPick);
    return () => {
      document.removeEventListener('click', onWay);
      box.removeEventListener('keydown', onKey);
      box.removeEventListener('change', onPick);
    };
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each new way here enters the box
  useEffect(() => {
    if (window.location.hash !== '#write') return;
    const box = here.current;
    (box?.querySelector<HTMLElement>('[data-gap]') ?? box?.querySelector('textarea'))?.focus();
  }, [asked]);

  const tell = ({ data }: FormState) => {
    const said = { note: texts.noted, expert: texts.asked }[mode() ?? ''] ?? texts.sent;
    dropLocalDraft(place);
    toast({ message: data?.held ? texts.held : said });
    router.replace(paths.ticket(reference), { scroll: false });
  };

  return (
    <section
      ref={here}
      id="write"
      className="scroll-mt-4 rounded-md border border-edge bg-raised focus-within:border-sea-line"
    >
      <ActionForm action={compose} failed={texts.failed} onDone={tell} clear className="group/write flex flex-col">
        <input type="hidden" name="reference" value={reference} />
        {children}
        <Overtaken after={after} texts={texts} />
        <DraftSync place={place} saved={texts.saved} />
      </ActionForm>
    </section>
  );
}

/** Somebody wrote meanwhile: their words are shown, and sending again means having read them (behaviour 63). */
function Overtaken({ after, texts }: { after: string | null; texts: Texts }) {
  const { state } = useContext(FormContext);
  const newer =
    state.code === 'CONFLICT'
      ? (state.data?.message as { id: string; body: string; author: string } | undefined)
      : undefined;
  const seen = newer?.id ?? after;
  return (
    <>
      {seen ? <input type="hidden" name="after" value={seen} /> : null}
      {newer ? (
        <Notice tone="soon" title={texts.overtaken.replace('{name}', newer.author)} className="mx-3.5 mb-3">
          <p className="whitespace-pre-line">{newer.body}</p>
          <p className="mt-1 text-sm text-ink-2">{texts.anyway}</p>
        </Notice>
      ) : null}
    </>
  );
}
