import { useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import { LevelGlyph } from '@/components/ui/level-glyph';
import { Link } from '@/components/ui/link';
import { Meter } from '@/components/ui/meter';
import type { Load } from '@/lib/measures/load';
import { Definition } from './definition';

/** Open work beside what a person should own at most, in the order of names. */
export function LoadCard({ load }: { load: Load }) {
  const t = useTranslations('dashboard.load');
  const name = useTranslations('measures.definitions')('load.name');
  return (
    <Card title={name} aside={<Definition of={load.definition} />}>
      <ul className="flex max-h-72 flex-col overflow-y-auto print:max-h-none">
        {load.people.map(({ id, name: person, level, open, cap }) => (
          <li key={id} className="flex min-h-[30px] items-center gap-2.5">
            <Link href={open.href} className="min-w-0 flex-1 basis-24 truncate hover:underline">
              {person}
            </Link>
            <LevelGlyph level={level} />
            <span className="min-w-0 flex-[2]">
              <Meter value={open.value} limit={cap} label={t('label', { name: person, open: open.value, cap })} thin />
            </span>
            <span className="num w-14 flex-none text-end text-ink-2">{t('of', { open: open.value, cap })}</span>
          </li>
        ))}
      </ul>
      {load.people.length === 0 ? <p className="text-ink-2">{t('nobody')}</p> : null}
      {load.named ? null : <p className="mt-2 text-pretty text-sm text-ink-3">{t('ownOnly')}</p>}
    </Card>
  );
}
