import {
  BookOpen,
  Box,
  CalendarClock,
  ChartLine,
  CircleUser,
  createLucideIcon,
  Eye,
  Gauge,
  Inbox,
  List,
  type LucideIcon,
  Quote,
  Scale,
  ScrollText,
  Settings,
  ShieldCheck,
  Users,
} from 'lucide-react';

/** Columns of different lengths: people and their loads. */
const BoardIcon = createLucideIcon('board', [
  ['rect', { x: '3', y: '3', width: '5', height: '18', rx: '1', key: 'a' }],
  ['rect', { x: '10', y: '3', width: '5', height: '12', rx: '1', key: 'b' }],
  ['rect', { x: '17', y: '3', width: '4', height: '8', rx: '1', key: 'c' }],
]);

const icons = {
  myWork: Inbox,
  tickets: List,
  board: BoardIcon,
  toCheck: Eye,
  proposals: ScrollText,
  knowledge: BookOpen,
  catalogue: Box,
  serviceLevels: Gauge,
  calendars: CalendarClock,
  wording: Quote,
  allRules: Scale,
  dashboard: ChartLine,
  team: Users,
  levels: ShieldCheck,
  admin: Settings,
  you: CircleUser,
} satisfies Record<string, LucideIcon>;

export type IconName = keyof typeof icons;

export function NavIcon({ name }: { name: IconName }) {
  const Icon = icons[name];
  return <Icon aria-hidden="true" strokeWidth={1.8} className="size-4 flex-none opacity-80" />;
}
