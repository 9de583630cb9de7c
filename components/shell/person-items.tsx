import { ArrowLeftRight, CircleUser, LogOut } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Link } from '@/components/ui/link';
import { MenuLine, menuItemLook } from '@/components/ui/menu';
import { paths } from '@/lib/paths';
import { ThemeChoice } from './theme-choice';

type Props = { portal?: boolean; desk?: boolean; keys?: ReactNode };

/** The choices behind one's own name; in the portal the way leads to the desk, in the desk to the portal. */
export function PersonItems({ portal = false, desk = false, keys }: Props) {
  const t = useTranslations('shell.you');
  return (
    <>
      <ThemeChoice />
      <MenuLine />
      <Link href={paths.profile()} className={menuItemLook}>
        <CircleUser aria-hidden="true" />
        {t('profile')}
      </Link>
      {keys}
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
