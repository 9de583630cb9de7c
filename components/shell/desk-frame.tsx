import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { SextantMark } from '@/components/ui/sextant-mark';
import { Toaster } from '@/components/ui/toaster';
import { paths } from '@/lib/paths';
import { BottomBar } from './bottom-bar';
import { CommandHost } from './command-host';
import type { CommandItem } from './command-items';
import { deskKeys } from './desk-keys';
import type { NavKey } from './desk-nav';
import { EarlyKeys } from './early-keys';
import { Floating } from './floating';
import { KeyBindings } from './key-bindings';
import { KeyListener } from './key-listener';
import { KeysItem } from './keys-item';
import { LiveRegion } from './live-region';
import { OfflineBanner } from './offline-banner';
import { pageCommands } from './page-commands';
import { PersonItems } from './person-items';
import { PersonMenu, type PersonSummary } from './person-menu';
import { type NavCounts, SideNav } from './side-nav';
import { SkipLink } from './skip-link';

type Props = {
  person: PersonSummary;
  counts?: NavCounts;
  hide?: readonly NavKey[];
  /** Whether New contact leads anywhere. */
  mayLog?: boolean;
  /** Acts for the command menu beside the pages; greyed ones carry their reason. */
  commands?: readonly CommandItem[];
  /** GET ?q= answering { items: CommandItem[] }. */
  search?: string;
  children: ReactNode;
};

export function DeskFrame({ person, counts, hide = [], mayLog = true, commands = [], search, children }: Props) {
  const t = useTranslations('shell');
  const ui = useTranslations('ui');
  // Each is drawn beside the page and, on a phone, behind More: the same element twice travels once.
  const places = <SideNav counts={counts} hide={hide} />;
  const choices = <PersonItems portal keys={<KeysItem />} />;
  return (
    <div
      data-may-log={mayLog}
      className="group/desk grid h-dvh grid-rows-[minmax(0,1fr)_auto] md:grid-cols-[56px_minmax(0,1fr)] md:grid-rows-1 lg:grid-cols-[220px_minmax(0,1fr)] print:block print:h-auto"
    >
      <EarlyKeys />
      <SkipLink />
      <aside
        data-rail=""
        className="flex min-h-0 flex-col gap-0.5 border-e border-line bg-sunk px-2.5 py-3 max-md:hidden print:hidden"
      >
        <a
          href={paths.desk()}
          className="flex items-center gap-[9px] px-2 pb-3 pt-1 text-read font-semibold tracking-[-0.01em] max-lg:justify-center"
        >
          <SextantMark />
          <span className="rail-word">{t('brand')}</span>
        </a>
        <nav
          aria-label={t('deskNavigation')}
          className="-mx-1 min-h-0 flex-1 overflow-y-auto px-1 [scrollbar-width:none]"
        >
          {places}
        </nav>
        <PersonMenu person={person}>{choices}</PersonMenu>
      </aside>
      <div className="flex min-h-0 min-w-0 flex-col">
        <OfflineBanner text={t('offline')} />
        <main id="content" tabIndex={-1} className="flex min-h-0 flex-1 flex-col focus:outline-none">
          {children}
        </main>
      </div>
      <BottomBar counts={counts} hide={hide}>
        <p className="px-2 pb-2 font-semibold">{person.name}</p>
        {places}
        <hr className="my-2 border-line" />
        {choices}
      </BottomBar>
      <CommandHost items={[...commands, ...pageCommands(t, hide)]} search={search} texts={commandTexts(t)} />
      <KeyBindings bindings={deskKeys(t)} group={t('keys.everywhere')} />
      <KeyListener texts={keyTexts(t)} />
      <Floating />
      <LiveRegion />
      <Toaster label={t('messages')} dismiss={ui('dismiss')} />
    </div>
  );
}

type ShellTexts = ReturnType<typeof useTranslations<'shell'>>;

function commandTexts(t: ShellTexts) {
  return {
    title: t('command.title'),
    placeholder: t('command.placeholder'),
    empty: t('command.empty'),
    searching: t('command.searching'),
    failed: t('command.failed'),
    propose: t('command.propose'),
    close: t('keys.close'),
  };
}

function keyTexts(t: ShellTexts) {
  return { title: t('keys.title'), off: t('keys.off'), after: t('keys.then'), close: t('keys.close') };
}
