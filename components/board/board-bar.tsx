import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { DeskBar } from '@/components/shell/desk-bar';
import { buttonLook } from '@/components/ui/button-look';
import { Link } from '@/components/ui/link';
import { Menu, menuItemLook } from '@/components/ui/menu';
import type { Board } from '@/lib/allocation/queries';
import { shortTime, type Zone } from '@/lib/format';
import { paths } from '@/lib/paths';

type Props = { board: Board; now: Date; zone: Zone };

/** How it stands in a sentence of numbers, whose board it is, and how long the desk is open. */
export function BoardBar({ board, now, zone }: Props) {
  const t = useTranslations('board');
  const { desk, opening, team, free, totals } = board;
  const bold = (text: ReactNode) => <b className="num font-semibold">{text}</b>;
  const nobody = free.filter((card) => card.nobody?.missing).length;
  const time = opening.changesAt ? shortTime(opening.changesAt, now, zone) : '';
  const hours = opening.changesAt ? (opening.open ? 'hours.open' : 'hours.closed') : 'hours.always';
  return (
    <DeskBar
      end={
        <p className="text-sm text-ink-3 max-md:hidden">
          {t(hours, { desk: desk.name, time })} <span className="max-xl:sr-only">{t('hours.noRota')}</span>
        </p>
      }
    >
      {board.functions.length > 1 ? (
        <Menu label={desk.name} look={buttonLook('default')} name={`${t('filter.function')}: ${desk.name}`}>
          {board.functions.map((one) => (
            <Link key={one.key} href={paths.board({ function: one.key })} className={menuItemLook}>
              {one.name}
            </Link>
          ))}
        </Menu>
      ) : null}
      <Menu
        label={team?.name ?? t('filter.allTeams')}
        look={buttonLook('default')}
        name={`${t('filter.team')}: ${team?.name ?? t('filter.allTeams')}`}
      >
        {[{ key: '', name: t('filter.allTeams') }, ...board.teams].map((one) => (
          <Link key={one.key} href={paths.board({ function: desk.key, team: one.key })} className={menuItemLook}>
            {one.name}
          </Link>
        ))}
      </Menu>
      <ul className="ms-1.5 flex flex-wrap gap-x-6 gap-y-1 text-ink-2">
        <li>{t.rich('facts.free', { count: totals.free, b: bold })}</li>
        {totals.soon > 0 ? (
          <li className="text-late">{t.rich('facts.soon', { count: totals.soon, b: bold })}</li>
        ) : null}
        {totals.tooLong > 0 ? (
          <li className="text-late">{t.rich('facts.tooLong', { count: totals.tooLong, b: bold })}</li>
        ) : null}
        {nobody > 0 ? <li className="text-late">{t.rich('facts.nobody', { count: nobody, b: bold })}</li> : null}
      </ul>
    </DeskBar>
  );
}
