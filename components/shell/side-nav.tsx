import { useTranslations } from 'next-intl';
import { capped } from '@/lib/format';
import { deskNav, type NavKey } from './desk-nav';
import { NavIcon } from './nav-icons';
import { NavLink } from './nav-link';

export type NavCounts = Partial<Record<NavKey, number>>;

type Props = { counts?: NavCounts; hide?: readonly NavKey[] };

const look =
  'group/nav flex h-[30px] items-center gap-[9px] rounded-sm px-2 text-ink-2 transition-colors hover:bg-raised/70 hover:text-ink aria-[current=page]:bg-raised aria-[current=page]:font-strong aria-[current=page]:text-ink aria-[current=page]:ring-1 aria-[current=page]:ring-line pointer-coarse:h-11 rail-place';

/** In the rail, words show from 1024 px on (desk.css); below, the icon's title says them. */
export function SideNav({ counts = {}, hide = [] }: Props) {
  const t = useTranslations('shell.nav');
  return deskNav
    .map((group) => ({ ...group, entries: group.entries.filter((entry) => !hide.includes(entry.key)) }))
    .filter((group) => group.entries.length > 0)
    .map((group) => (
      <ul key={group.title ?? 'work'} className="flex flex-col gap-0.5">
        {group.title && group.title !== 'admin' ? (
          <li className="px-2 pb-1 pt-3.5 text-xs font-strong text-ink-3 rail-title">{t(group.title)}</li>
        ) : null}
        {group.title === 'admin' ? <li className="h-3.5" /> : null}
        {group.entries.map((entry) => (
          <li key={entry.key}>
            <NavLink href={entry.href} exact={entry.exact} title={t(entry.key)} className={look}>
              <NavIcon name={entry.key} />
              <span className="rail-word">{t(entry.key)}</span>
              {counts[entry.key] ? (
                <span className="rail-word num ms-auto text-sm text-ink-3">{capped(counts[entry.key] ?? 0)}</span>
              ) : null}
            </NavLink>
          </li>
        ))}
      </ul>
    ));
}
