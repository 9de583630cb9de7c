import { useTranslations } from 'next-intl';
import { LevelGlyph } from '@/components/ui/level-glyph';
import { Link } from '@/components/ui/link';
import { paths } from '@/lib/paths';
import type { ProposalDetail } from '@/lib/proposals/queries';

/** Who decides, by name; where nobody is left whose level carries it, that is said and the next person is named. */
export function WhoDecides({ deciders, holds }: Pick<ProposalDetail, 'deciders' | 'holds'>) {
  const t = useTranslations('proposals');
  if (!deciders) return null;
  const levels = holds.length > 0 ? t('level', { count: holds.length, levels: holds.join(', ') }) : null;
  return (
    <div className="flex flex-col gap-1.5 text-ink-2">
      <p>{levels ? t(`by.${deciders.by}`, { levels }) : t('cannotNobody')}</p>
      {deciders.people.length > 0 ? (
        <ul className="flex flex-wrap gap-x-4 gap-y-1">
          {deciders.people.map((person) => (
            <li key={person.id} className="inline-flex items-center gap-1.5">
              <Link href={paths.person(person.id)} className="link">
                {person.name}
              </Link>
              <LevelGlyph level={person.level} />
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
