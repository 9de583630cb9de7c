import { useTranslations } from 'next-intl';
import { Avatar } from '@/components/ui/avatar';
import { LevelGlyph } from '@/components/ui/level-glyph';
import { Menu } from '@/components/ui/menu';
import { KeysItem } from './keys-item';
import { PersonItems } from './person-items';

export type PersonSummary = {
  name: string;
  /** Null outside the levels: customers, auditors, technical administrators. */
  level: number | null;
  /** "IT desk". */
  place?: string;
};

type Props = { person: PersonSummary; rail?: boolean };

export function PersonMenu({ person, rail = false }: Props) {
  const t = useTranslations('shell.you');
  const hidden = rail ? 'max-lg:sr-only' : '';
  return (
    <Menu
      name={`${person.name}. ${t('menu')}`}
      side="above"
      wide
      look={`flex min-h-11 w-full items-center gap-[9px] rounded-sm px-2 py-1 text-start hover:bg-raised ${rail ? 'max-lg:justify-center max-lg:px-0' : ''}`}
      label={
        <>
          <Avatar name={person.name} />
          <span className={`min-w-0 flex-1 leading-4 ${hidden}`}>
            <span className="block truncate font-strong">{person.name}</span>
            {person.place ? <span className="block truncate text-sm text-ink-3">{person.place}</span> : null}
          </span>
          {person.level ? <LevelGlyph level={person.level} className={rail ? 'max-lg:hidden' : ''} /> : null}
        </>
      }
    >
      <PersonItems portal keys={<KeysItem />} />
    </Menu>
  );
}
