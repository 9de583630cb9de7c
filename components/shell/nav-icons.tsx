import {
  BookOpen,
  Box,
  ChartLine,
  CircleUser,
  Eye,
  Gauge,
  Inbox,
  Kanban,
  List,
  ListChecks,
  type LucideIcon,
  Radio,
  Scale,
  ScrollText,
  Settings,
  ShieldCheck,
  Users,
} from 'lucide-react';

const icons = {
  myWork: Inbox,
  tickets: List,
  board: Kanban,
  toCheck: Eye,
  proposals: ScrollText,
  catalogue: Box,
  knowledge: BookOpen,
  procedures: ListChecks,
  standards: Scale,
  serviceLevels: Gauge,
  dashboard: ChartLine,
  channels: Radio,
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
