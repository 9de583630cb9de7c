import type { useTranslations } from 'next-intl';
import type { CommandItem } from './command-items';
import { deskKeys } from './desk-keys';
import { deskNav, type NavKey } from './desk-nav';

type ShellTexts = ReturnType<typeof useTranslations<'shell'>>;

/** Every place of the navigation that this person has, for the command menu, with the key that leads there. */
export function pageCommands(t: ShellTexts, hide: readonly NavKey[]): CommandItem[] {
  const keys = new Map(
    deskKeys(t).flatMap((binding): [string, string][] => ('href' in binding ? [[binding.href, binding.keys]] : [])),
  );
  return deskNav
    .flatMap((group) => group.entries)
    .filter((entry) => !hide.includes(entry.key))
    .map(({ key, href }) => ({
      id: `page-${key}`,
      label: t(`nav.${key}`),
      group: t('command.go'),
      href,
      keys: keys.get(href),
    }));
}
