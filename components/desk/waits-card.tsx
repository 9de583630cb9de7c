import {
  ArrowUp,
  BookOpen,
  CalendarClock,
  CircleHelp,
  Eye,
  FileText,
  Handshake,
  HeartHandshake,
  ListChecks,
  Undo2,
} from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Card } from '@/components/ui/card';
import { DueBadge } from '@/components/ui/due-badge';
import { LevelGlyph } from '@/components/ui/level-glyph';
import { Link } from '@/components/ui/link';
import { RelativeTime } from '@/components/ui/relative-time';
import type { Zone } from '@/lib/format';

export interface Wait {
  kind:
    | 'approve'
    | 'task'
    | 'check'
    | 'returned'
    | 'up'
    | 'expert'
    | 'proposal'
    | 'decide'
    | 'read'
    | 'review'
    | 'recover';
  id: string;
  href: string;
  title: string;
  reference: string;
  name: string;
  level: number | null;
  text: string;
  at: Date;
  due: Date | null;
}

const icons: Record<Wait['kind'], ReactNode> = {
  approve: <Handshake aria-hidden="true" className="text-sea" />,
  task: <ListChecks aria-hidden="true" className="text-sea" />,
  check: <Eye aria-hidden="true" className="text-held" />,
  returned: <Undo2 aria-hidden="true" className="text-held" />,
  up: <ArrowUp aria-hidden="true" className="text-soon" />,
  expert: <CircleHelp aria-hidden="true" className="text-soon" />,
  decide: <FileText aria-hidden="true" className="text-sea" />,
  read: <BookOpen aria-hidden="true" className="text-sea" />,
  review: <CalendarClock aria-hidden="true" className="text-soon" />,
  recover: <HeartHandshake aria-hidden="true" className="text-late" />,
  proposal: <FileText aria-hidden="true" className="text-sea" />,
};

/** Things that only this person moves on, what will be late first on top. */
export function WaitsCard({ waits, now, zone }: { waits: readonly Wait[]; now: Date; zone: Zone }) {
  const t = useTranslations('desk.work');
  return (
    <Card title={t('waiting', { count: waits.length })} flush>
      <ul>
        {waits.map((wait) => (
          <li
            key={`${wait.kind}-${wait.id}`}
            className="flex items-start gap-3 border-b border-line px-3.5 py-2.5 last:border-b-0 hover:bg-sunk [&_svg]:mt-0.5 [&_svg]:size-4 [&_svg]:flex-none"
          >
            {icons[wait.kind]}
            <div className="min-w-0 flex-1">
              <p className="flex flex-wrap items-center gap-x-2">
                <span className="text-sm text-ink-2">{t(`kinds.${wait.kind}`, { name: wait.name })}</span>
                {wait.level ? <LevelGlyph level={wait.level} /> : null}
                <span className="text-sm text-ink-3">
                  <RelativeTime at={wait.at} now={now} zone={zone} />
                </span>
                {wait.due ? (
                  <span className="ms-auto">
                    <DueBadge now={now} due={wait.due} from={wait.at} zone={zone} bar={false} />
                  </span>
                ) : null}
              </p>
              <Link
                href={wait.href}
                data-row-link=""
                className="font-medium hover:underline max-sm:line-clamp-2 sm:block sm:truncate"
              >
                {wait.reference ? <span className="num me-1.5 font-normal text-ink-3">{wait.reference}</span> : null}
                {wait.title}
              </Link>
              {wait.text ? <p className="truncate text-sm text-ink-2">{wait.text}</p> : null}
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
