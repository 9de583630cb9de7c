import { useTranslations } from 'next-intl';
import { RepeatsList } from './repeats-list';

/** What is already known about this caller and this matter, found while one types. */
export function ContactRepeats({ now, timeZone }: { now: string; timeZone: string }) {
  const t = useTranslations('contact');
  const states = useTranslations('ui.states');
  const k = useTranslations('knowledge.ticket');
  const names = ['new', 'open', 'waiting', 'held', 'approval', 'resolved', 'closed', 'cancelled', 'merged'] as const;
  return (
    <RepeatsList
      now={now}
      timeZone={timeZone}
      texts={{
        history: t('history'),
        similar: t('similar'),
        none: t('noneYet'),
        known: k('title'),
        error: k('error'),
        article: k('article'),
        states: Object.fromEntries(names.map((name) => [name, states(name)])),
      }}
    />
  );
}
