import { ArrowLeftRight, CircleUser, Keyboard, LogOut } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Avatar } from '@/components/ui/avatar';
import { LevelGlyph } from '@/components/ui/level-glyph';
import { Link } from '@/components/ui/link';
import { Menu, MenuLine, menuItemLook } from '@/components/ui/menu';
import { paths } from '@/lib/paths';
import { KeysButton } from './keys-button';
import { ThemeChoice } from './theme-choice';

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
  const line = person.level && person.place ? t('place', { place: person.place, level: person.level }) : person.place;
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
            {line ? <span className="block truncate text-sm text-ink-3">{line}</span> : null}
          </span>
          {person.level ? <LevelGlyph level={person.level} className={rail ? 'max-lg:hidden' : ''} /> : null}
        </>
      }
    >
      <PersonItems portal />
    </Menu>
  );
}

/** The choices behind one's own name; in the portal the way leads to the desk, in the desk to the portal. */
export function PersonItems({ portal = false, desk = false }: { portal?: boolean; desk?: boolean }) {
  const t = useTranslations('shell.you');
  return (
    <>
      <ThemeChoice />
      <MenuLine />
      <Link href={paths.profile()} className={menuItemLook}>
        <CircleUser aria-hidden="true" />
        {t('profile')}
      </Link>
      {portal ? (
        <KeysButton
          className={`${menuItemLook} pointer-coarse:hidden`}
          icon={<Keyboard aria-hidden="true" />}
          label={t('keys')}
        />
      ) : null}
      {portal || desk ? (
        <Link href={portal ? paths.home() : paths.desk()} className={menuItemLook}>
          <ArrowLeftRight aria-hidden="true" />
          {portal ? t('portal') : t('desk')}
        </Link>
      ) : null}
      <MenuLine />
      <Link href={paths.signOut()} className={menuItemLook}>
        <LogOut aria-hidden="true" />
        {t('signOut')}
      </Link>
    </>
  );
}
