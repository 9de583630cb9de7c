'use client';

import { useEffect } from 'react';

/** What was sent needs no draft any more: this stands on the page that says so. */
export function DraftDrop({ drafts }: { drafts: readonly string[] }) {
  const names = drafts.join(' ');
  useEffect(() => {
    for (const draft of names.split(' ')) localStorage.removeItem(`draft:${draft}`);
  }, [names]);
  return null;
}
