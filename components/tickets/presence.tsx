'use client';

import { useEffect, useState } from 'react';
import { LIVE, type LiveWord } from '@/components/desk/live-link';
import { Avatar } from '@/components/ui/avatar';
import type { Present } from '@/lib/live/presence';

type Props = {
  ticket: string;
  /** "{name}" and "{count}" stand for who is here. */
  texts: { one: string; writing: string; many: string };
};

const AGAIN = 20_000;
const STOPS_WRITING = 6_000;

/** Who else looks at this ticket now, and who is writing; says the same of oneself to the others. */
export function PresenceBadge({ ticket, texts }: Props) {
  const [people, setPeople] = useState<Present[]>([]);
  useEffect(() => {
    let writing = false;
    let still: ReturnType<typeof setTimeout> | undefined;
    const look = async (gone = false) => {
      const body = JSON.stringify({ ticket, writing, gone });
      const answer = await fetch('/api/live', {
        method: 'POST',
        body,
        keepalive: gone,
        headers: { 'content-type': 'application/json' },
      }).catch(() => null);
      if (answer?.ok && !gone) setPeople(((await answer.json()) as { people: Present[] }).people);
    };
    const onType = () => {
      clearTimeout(still);
      still = setTimeout(() => {
        writing = false;
        void look();
      }, STOPS_WRITING);
      if (writing) return;
      writing = true;
      void look();
    };
    const onWord = (event: Event) => {
      const { kind, t } = (event as CustomEvent<LiveWord>).detail;
      if (kind === 'here' && t === ticket) void refresh();
    };
    const refresh = async () => {
      const answer = await fetch(`/api/live?here=${ticket}`).catch(() => null);
      if (answer?.ok) setPeople(((await answer.json()) as { people: Present[] }).people);
    };
    const leave = () => void look(true);
    const timer = setInterval(() => document.visibilityState === 'visible' && void look(), AGAIN);
    void look();
    window.addEventListener(LIVE, onWord);
    window.addEventListener('sextant:typing', onType);
    window.addEventListener('pagehide', leave);
    return () => {
      clearInterval(timer);
      clearTimeout(still);
      window.removeEventListener(LIVE, onWord);
      window.removeEventListener('sextant:typing', onType);
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [ticket]);

  const first = people.find((person) => person.writing) ?? people[0];
  const words = !first
    ? ''
    : first.writing
      ? texts.writing.replace('{name}', first.name)
      : people.length === 1
        ? texts.one.replace('{name}', first.name)
        : texts.many.replace('{count}', String(people.length));
  return (
    <span
      role="status"
      className="flex items-center gap-[7px] text-sm text-ink-2 empty:hidden"
      title={people.map(({ name }) => name).join(', ')}
    >
      {people.slice(0, 4).map((person) => (
        <Avatar key={person.id} name={person.name} />
      ))}
      {words ? <span className="max-md:sr-only">{words}</span> : null}
    </span>
  );
}
