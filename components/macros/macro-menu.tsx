import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { Menu, menuItemLook } from '@/components/ui/menu';
import { paths, withQuery } from '@/lib/paths';

type Props = { reference: string; macros: readonly { key: string; title: string }[] };

/** Opens the panel that says what a macro is about to do. */
export function MacroMenu({ reference, macros }: Props) {
  const t = useTranslations('macros');
  if (macros.length === 0) return null;
  return (
    <Menu label={t('title')} look="link cursor-pointer text-sm" align="end" side="above" wide>
      {macros.map(({ key, title }) => (
        <Link
          key={key}
          href={withQuery(paths.ticket(reference), { macro: key })}
          className={menuItemLook}
          scroll={false}
        >
          {title}
        </Link>
      ))}
    </Menu>
  );
}
