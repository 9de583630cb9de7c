import { useTranslations } from 'next-intl';
import { Chip } from '@/components/ui/chip';
import { DueBadge } from '@/components/ui/due-badge';
import { Link } from '@/components/ui/link';
import { PriorityGlyph } from '@/components/ui/priority-glyph';
import type { Card } from '@/lib/allocation/cards';
import type { FreeCard } from '@/lib/allocation/queries';
import { duration, type Zone } from '@/lib/format';
import { paths } from '@/lib/paths';
import { SuggestedLine } from './suggested-line';

type Props = {
  card: Card | FreeCard;
  now: Date;
  zone: Zone;
  deskZone: string;
  /** Opens the list of people for this ticket; the subject leads there, the reference to the ticket. */
  assignHref: string;
  /** Names and loads for the suggestion. */
  people: ReadonlyMap<string, { name: string; open: number; cap: number }>;
  on: boolean;
};

const STATE_CHIPS = {
  held: ['held', 'toCheck'],
  waiting: ['plain', 'waiting'],
  approval: ['line', 'approval'],
} as const;

export function BoardCard({ card, now, zone, deskZone, assignHref, people, on }: Props) {
  const t = useTranslations('board.card');
  const chip = card.state in STATE_CHIPS ? STATE_CHIPS[card.state as keyof typeof STATE_CHIPS] : null;
  const free = 'demand' in card ? card : null;
  return (
    <article
      data-card={card.reference}
      data-version={card.version}
      data-due={card.dueAt?.toISOString()}
      data-owner={card.assigneeId ?? ''}
      data-team={card.teamId ?? ''}
      data-asked={free?.demand.level ?? 1}
      data-on={on ? '' : undefined}
      className="relative flex flex-col gap-1 rounded-md border border-line bg-raised px-3 py-2 transition-[border-color,opacity] hover:border-line-strong data-on:border-sea data-on:bg-sea-soft data-draggable:cursor-grab data-moving:opacity-40 data-moved:hidden"
    >
      <div className="flex items-center gap-2 text-sm">
        <Link
          href={paths.ticket(card.reference)}
          draggable={false}
          aria-label={t('open', { reference: card.reference })}
          className="num relative z-10 rounded-sm text-ink-3 hover:text-ink hover:underline"
        >
          {card.reference}
        </Link>
        <PriorityGlyph priority={card.priority} />
        <span className="ms-auto">
          <DueBadge
            now={now}
            due={card.dueAt}
            from={card.dueFrom}
            paused={card.dueAt === null}
            zone={zone}
            deskZone={deskZone}
            bar={false}
          />
        </span>
      </div>
      <Link
        href={assignHref}
        scroll={false}
        draggable={false}
        data-row-link=""
        data-assign={card.reference}
        aria-label={t('assign', { reference: card.reference, subject: card.subject })}
        className="line-clamp-2 text-pretty font-medium after:absolute after:inset-0 after:rounded-md focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-sea"
      >
        {card.subject}
      </Link>
      {chip || free?.tooLong ? (
        <div className="flex flex-wrap gap-1">
          {chip ? <Chip tone={chip[0]}>{t(chip[1])}</Chip> : null}
          {free?.tooLong ? <Chip tone="late">{t('tooLong', { time: duration(free.tooLong) })}</Chip> : null}
        </div>
      ) : null}
      {free?.suggestion ? <SuggestedLine suggestion={free.suggestion} people={people} /> : null}
    </article>
  );
}
