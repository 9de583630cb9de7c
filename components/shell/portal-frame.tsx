import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Floating } from './floating';
import { OfflineBanner } from './offline-banner';
import { PortalFooter } from './portal-footer';
import { PortalHeader, type PortalPerson } from './portal-header';
import { SkipLink } from './skip-link';

type Props = {
  /** "Calder College": the header says "Calder College help". */
  organisation: string;
  person: PortalPerson | null;
  /** A known outage puts a mark on Status; `notice` is a Banner below the header. */
  troubled?: boolean;
  notice?: ReactNode;
  children: ReactNode;
};

export function PortalFrame({ organisation, person, troubled = false, notice, children }: Props) {
  const t = useTranslations('shell');
  return (
    <div className="portal flex min-h-dvh flex-col">
      <SkipLink />
      <PortalHeader organisation={organisation} person={person} troubled={troubled} />
      <OfflineBanner text={t('offline')} />
      {notice ? <aside aria-label={t('portal.notice')}>{notice}</aside> : null}
      <main
        id="content"
        tabIndex={-1}
        className="mx-auto w-full max-w-[960px] flex-1 px-4 pb-16 pt-6 focus:outline-none sm:px-5 sm:pt-8"
      >
        {children}
      </main>
      <PortalFooter />
      <Floating />
    </div>
  );
}
