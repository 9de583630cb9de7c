import { useTranslations } from 'next-intl';
import { WordChanges } from '@/components/rules/word-changes';
import { Card } from '@/components/ui/card';
import { Chip, type ChipTone } from '@/components/ui/chip';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { Markdown } from '@/components/ui/markdown';
import { RelativeTime } from '@/components/ui/relative-time';
import type { Zone } from '@/lib/format';
import { paths } from '@/lib/paths';
import { wordDiff } from '@/lib/rules/word-diff';
import type { HeldView } from '@/lib/supervision/queries';

const TONES: Record<string, ChipTone> = {
  waiting: 'held',
  approved: 'ok',
  edited: 'sea',
  returned: 'soon',
  taken: 'plain',
};
type State = 'waiting' | 'approved' | 'edited' | 'returned' | 'taken';

/** What became of one's own held texts: the note, and word by word what was changed. */
export function MyHeld({ items, now, zone }: { items: readonly HeldView[]; now: Date; zone: Zone }) {
  const t = useTranslations('supervision');
  if (items.length === 0) return <EmptyState title={t('mineEmptyTitle')}>{t('mineEmpty')}</EmptyState>;
  return items.map((held) => (
    <Card
      key={held.id}
      title={
        <Link href={paths.ticket(held.ticket.reference)} className="hover:underline">
          <span className="num me-2 font-medium text-ink-3">{held.ticket.reference}</span>
          {held.ticket.subject}
        </Link>
      }
      aside={
        <span className="flex items-center gap-2 text-sm text-ink-3">
          <RelativeTime at={held.decidedAt ?? held.at} now={now} zone={zone} />
          <Chip tone={TONES[held.state]}>{t(`states.${held.state as State}`)}</Chip>
        </span>
      }
    >
      <div className="flex flex-col gap-3">
        {held.editedBody !== null && held.checker ? (
          <WordChanges
            pieces={wordDiff(held.body, held.editedBody)}
            label={t('changes', { name: held.checker.name })}
          />
        ) : (
          <Markdown source={held.body || t('mailed')} />
        )}
        {held.checker ? (
          <p className="text-sm text-ink-2">
            <b className="font-strong">{t('checkedBy', { name: held.checker.name })}</b>
            {held.note ? `: ${held.note}` : null}
          </p>
        ) : null}
        {held.state === 'returned' ? (
          <Link href={`${paths.ticket(held.ticket.reference)}#reply`} className="link">
            {t('writeAgain')}
          </Link>
        ) : null}
      </div>
    </Card>
  ));
}
