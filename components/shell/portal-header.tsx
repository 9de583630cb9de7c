import { useTranslations } from 'next-intl';
import { Avatar } from '@/components/ui/avatar';
import { ButtonLink } from '@/components/ui/button-link';
import { Menu } from '@/components/ui/menu';
import { SextantMark } from '@/components/ui/sextant-mark';
import { paths } from '@/lib/paths';
import { NavLink } from './nav-link';
import { PersonItems } from './person-items';

export type PortalPerson = {
  name: string;
  /** Staff get a way back to the desk. */
  staff?: boolean;
  /** How many requests wait for their agreement; null for those who were never asked. */
  approvals?: number | null;
};

type Props = { organisation: string; person: PortalPerson | null; troubled: boolean };

const look =
  'flex flex-none items-center whitespace-nowrap py-1.5 pointer-coarse:min-h-11 text-ink-2 hover:text-ink aria-[current=page]:font-strong aria-[current=page]:text-ink';

export function PortalHeader({ organisation, person, troubled }: Props) {
  const t = useTranslations('shell');
  return (
    <header className="border-b border-line bg-raised print:hidden">
      <div className="mx-auto flex max-w-[960px] flex-wrap items-center gap-x-6 px-4 sm:h-[60px] sm:flex-nowrap sm:px-5">
        <NavLink
          href={paths.home()}
          exact
          className="flex min-h-[60px] min-w-0 flex-1 items-center gap-[9px] font-semibold tracking-[-0.01em] sm:min-h-0"
        >
          <SextantMark />
          <span className="truncate">{t('portalBrand', { organisation })}</span>
        </NavLink>
        <nav
          aria-label={t('portalNavigation')}
          className="flex gap-5 max-sm:order-last max-[22rem]:gap-4 max-sm:-mx-4 max-sm:w-[calc(100%+2rem)] max-sm:overflow-x-auto max-sm:border-t max-sm:border-line max-sm:px-4 max-sm:py-1"
        >
          <NavLink href={paths.services()} className={look}>
            {t('portal.services')}
          </NavLink>
          <NavLink href={paths.help()} className={look}>
            {t('portal.help')}
          </NavLink>
          <NavLink href={paths.status()} className={look}>
            {t('portal.status')}
            {troubled ? (
              <span
                role="img"
                aria-label={t('portal.troubled')}
                title={t('portal.troubled')}
                className="ms-1.5 inline-block size-2 rounded-full bg-soon align-[1px]"
              />
            ) : null}
          </NavLink>
          <NavLink href={paths.requests()} className={look}>
            {t('portal.requests')}
          </NavLink>
          {person && typeof person.approvals === 'number' ? (
            <NavLink href={paths.approvals()} className={look}>
              {t('portal.approvals')}
              {person.approvals > 0 ? (
                <span className="num ms-1.5 rounded-full bg-soon-soft px-1.5 text-sm text-soon">
                  {person.approvals}
                </span>
              ) : null}
            </NavLink>
          ) : null}
        </nav>
        {person ? (
          <Menu
            align="end"
            wide
            name={`${person.name}. ${t('you.menu')}`}
            look="grid size-control place-items-center rounded-full hover:bg-sunk"
            label={<Avatar name={person.name} />}
          >
            <p className="truncate px-2.5 pb-1 pt-1.5 font-strong">{person.name}</p>
            <PersonItems desk={person.staff} />
          </Menu>
        ) : (
          <ButtonLink href={paths.signIn()}>{t('portal.signIn')}</ButtonLink>
        )}
      </div>
    </header>
  );
}
