import { CirclePlus, Ellipsis } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { capped } from '@/lib/format';
import { paths } from '@/lib/paths';
import type { NavKey } from './desk-nav';
import { NavIcon } from './nav-icons';
import { NavLink } from './nav-link';
import type { NavCounts } from './side-nav';

type Props = { counts?: NavCounts; hide?: readonly NavKey[]; children: ReactNode };

const look =
  'relative flex min-h-14 flex-1 flex-col items-center justify-center gap-0.5 text-xs text-ink-2 aria-[current=page]:font-strong aria-[current=page]:text-sea [&_svg]:size-5';

/** The desk on a phone: four places, and everything else behind More. */
export function BottomBar({ counts = {}, hide = [], children }: Props) {
  const t = useTranslations('shell');
  const place = (key: 'myWork' | 'tickets' | 'toCheck' | 'board' | 'admin', href: string, exact = false) => (
    <NavLink href={href} exact={exact} className={look}>
      <NavIcon name={key} />
      <span>{t(`nav.${key}`)}</span>
      {counts[key] ? (
        <span className="num absolute start-[calc(50%+8px)] top-1 rounded-full bg-sea px-1 text-[0.625rem] leading-4 font-semibold text-on-sea">
          {capped(counts[key] ?? 0, 99)}
        </span>
      ) : null}
    </NavLink>
  );
  const ways = { toCheck: paths.toCheck(), board: paths.board(), admin: paths.admin() };
  const third = (['toCheck', 'board', 'admin'] as const).find((key) => !hide.includes(key));
  return (
    <nav
      aria-label={t('deskNavigation')}
      className="flex border-t border-line bg-raised pb-[env(safe-area-inset-bottom)] md:hidden print:hidden"
    >
      {hide.includes('myWork') ? null : place('myWork', paths.desk(), true)}
      {place('tickets', paths.tickets())}
      <NavLink href={paths.newContact()} className={`${look} group-data-[may-log=false]/desk:hidden`}>
        <CirclePlus aria-hidden="true" strokeWidth={1.8} />
        <span>{t('newContactShort')}</span>
      </NavLink>
      {third ? place(third, ways[third]) : null}
      <details data-menu="" className="group/more flex flex-1">
        <summary
          className={`${look} w-full before:fixed before:inset-0 before:z-30 before:hidden before:bg-veil group-open/more:before:block`}
        >
          <Ellipsis aria-hidden="true" strokeWidth={1.8} />
          {t('more')}
        </summary>
        <div className="animate-rise fixed inset-x-0 bottom-0 z-40 max-h-[80dvh] overflow-y-auto rounded-t-xl border border-line bg-sunk p-3 pb-[max(0.75rem,env(safe-area-inset-bottom))] shadow-float">
          {children}
        </div>
      </details>
    </nav>
  );
}
