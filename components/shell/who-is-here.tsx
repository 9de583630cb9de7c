import { useTranslations } from 'next-intl';
import { Avatar } from '@/components/ui/avatar';

export type Presence = { id: string; name: string; writing?: boolean };

/** Who else looks at this now; the one who writes is named first. */
export function WhoIsHere({ people }: { people: readonly Presence[] }) {
  const t = useTranslations('shell.here');
  const first = people.find((person) => person.writing) ?? people[0];
  if (!first) return null;
  const words = first.writing
    ? t('writing', { name: first.name })
    : people.length === 1
      ? t('one', { name: first.name })
      : t('many', { count: people.length });
  return (
    <span
      role="status"
      className="relative flex items-center gap-[7px] text-sm text-ink-2"
      title={people.map((person) => person.name).join(', ')}
    >
      <span className="flex [&>*+*]:-ms-1.5">
        {people.slice(0, 4).map((person) => (
          <Avatar key={person.id} name={person.name} />
        ))}
      </span>
      <span className="max-md:sr-only">{words}</span>
    </span>
  );
}
