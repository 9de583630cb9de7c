import { paths } from '@/lib/paths';
import type { IconName } from './nav-icons';

export type NavKey = Exclude<IconName, 'you'>;
export type NavEntry = { key: NavKey; href: string; exact?: boolean };
export type NavGroup = { title?: 'rules' | 'measures' | 'people' | 'admin'; entries: NavEntry[] };

/** The four kinds of thing, in the order of a day: work, rules, measures, people. */
export const deskNav: NavGroup[] = [
  {
    entries: [
      { key: 'myWork', href: paths.desk(), exact: true },
      { key: 'tickets', href: paths.tickets() },
      { key: 'board', href: paths.board() },
      { key: 'toCheck', href: paths.toCheck() },
      { key: 'proposals', href: paths.proposals() },
    ],
  },
  {
    title: 'rules',
    entries: [
      { key: 'knowledge', href: paths.knowledge() },
      { key: 'catalogue', href: paths.health() },
      { key: 'serviceLevels', href: paths.rules('service-level') },
      { key: 'calendars', href: paths.rules('calendar') },
      { key: 'wording', href: paths.rules('wording') },
      { key: 'allRules', href: paths.rules(), exact: true },
    ],
  },
  {
    title: 'measures',
    entries: [{ key: 'dashboard', href: paths.dashboard() }],
  },
  {
    title: 'people',
    entries: [
      { key: 'team', href: paths.people() },
      { key: 'levels', href: paths.levels() },
    ],
  },
  { title: 'admin', entries: [{ key: 'admin', href: paths.admin() }] },
];
