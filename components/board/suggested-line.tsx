import { useTranslations } from 'next-intl';
import type { Suggestion } from '@/lib/allocation/suggest';

type Props = {
  suggestion: Suggestion;
  people: ReadonlyMap<string, { name: string; open: number; cap: number }>;
};

/** Who is offered first, and why. */
export function SuggestedLine({ suggestion, people }: Props) {
  const t = useTranslations('board.card');
  const person = people.get(suggestion.personId);
  if (!person) return null;
  const why = [
    t('free', { open: person.open, cap: person.cap }),
    ...(suggestion.knowsRequester ? [t('knowsRequester')] : []),
    ...(suggestion.knowsService ? [t('knowsService')] : []),
  ];
  return (
    <p className="text-pretty text-sm text-ink-2">
      {t('suggested')} <b className="font-strong text-ink">{person.name}</b>, {why.join(', ')}
    </p>
  );
}
