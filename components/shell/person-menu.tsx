import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Avatar } from '@/components/ui/avatar';
import { LevelGlyph } from '@/components/ui/level-glyph';
import { Menu } from '@/components/ui/menu';

export type PersonSummary = {
  name: string;
  /** Null outside the levels: customers, auditors, technical administrators. */
  level: number | null;
  /** "IT desk". */
  place?: string;
};

type Props = { person: PersonSummary; children: ReactNode };

/** Whoever is signed in, on the rail of the desk; `children` are the choices behind the name. */
export function PersonMenu({ person, children }: Props) {
  const t = useTranslations('shell.you');
  return (
    <Menu
      name={`${person.name}. ${t('menu')}`}
      side="above"
      wide
      look="flex min-h-11 w-full items-center gap-[9px] rounded-sm px-2 py-1 text-start hover:bg-raised max-lg:justify-center max-lg:px-0"
      label={
        <>
          <Avatar name={person.name} />
          <span className="min-w-0 flex-1 rail-word leading-4">
            <span className="block truncate font-strong">{person.name}</span>
            {person.place ? <span className="block truncate text-sm text-ink-3">{person.place}</span> : null}
          </span>
          {person.level ? <LevelGlyph level={person.level} className="max-lg:hidden" /> : null}
        </>
      }
    >
      {children}
    </Menu>
  );
}
