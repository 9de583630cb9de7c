import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { phraseOf } from '@/lib/events/sentence';
import type { Told } from '@/lib/events/tongue';
import { lastDay, shortTime, type Zone } from '@/lib/format';

type Props = { event: Told; names: Readonly<Record<string, string>>; now: Date; zone: Zone };

/** One event in words, its weight on what changed. */
export function EventSentence({ event, names, now, zone }: Props) {
  const t = useTranslations('events');
  const { key, values } = phraseOf(event, {
    name: (id) => names[id],
    word: (word, gaps) => (t.has(word as never) ? t(word as never, gaps as never) : (word.split('.').at(-1) ?? word)),
    when: (iso) => shortTime(iso, now, zone),
    lastDay: (iso) => lastDay(iso, zone),
  });
  if (!t.has(key as never)) return key;
  return t.rich(
    key as never,
    { ...values, b: (words: ReactNode) => <b className="font-strong text-ink">{words}</b> } as never,
  );
}
