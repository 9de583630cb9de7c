import type { useTranslations } from 'next-intl';
import { paths } from '@/lib/paths';
import type { KeyBinding } from './key-map';

type ShellTexts = ReturnType<typeof useTranslations<'shell'>>;

/** The keys that work on every page of the desk; a page adds its own with another KeyBindings. */
export function deskKeys(t: ShellTexts): KeyBinding[] {
  return [
    { keys: 'c', label: t('newContact'), href: paths.newContact() },
    { keys: '/', label: t('keys.find'), press: 'find' },
    { keys: 'j', label: t('keys.down'), row: 1 },
    { keys: 'k', label: t('keys.up'), row: -1 },
    { keys: 'z', label: t('keys.undo'), press: 'undo' },
    { keys: 'g m', label: t('nav.myWork'), href: paths.desk() },
    { keys: 'g t', label: t('nav.tickets'), href: paths.tickets() },
    { keys: 'g b', label: t('nav.board'), href: paths.board() },
    { keys: 'g c', label: t('nav.toCheck'), href: paths.toCheck() },
    { keys: 'g d', label: t('nav.dashboard'), href: paths.dashboard() },
    { keys: 'g r', label: t('nav.allRules'), href: paths.rules() },
    { keys: 'g p', label: t('nav.team'), href: paths.people() },
    { keys: 'g l', label: t('nav.levels'), href: paths.levels() },
  ];
}
