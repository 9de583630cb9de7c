import { useTranslations } from 'next-intl';
import { AreaField } from '@/components/forms/area-field';
import { Avatar } from '@/components/ui/avatar';
import { Chip } from '@/components/ui/chip';
import { LevelGlyph } from '@/components/ui/level-glyph';
import { Markdown } from '@/components/ui/markdown';
import { RelativeTime } from '@/components/ui/relative-time';
import { duration, type Zone } from '@/lib/format';
import type { HeldView } from '@/lib/supervision/queries';

type Props = { held: HeldView; editing: boolean; now: Date; zone: Zone };

/** The text that waits, in violet, to be read or changed. */
export function HeldText({ held, editing, now, zone }: Props) {
  const t = useTranslations('supervision');
  const { author, dueAt } = held;
  const late = dueAt !== null && dueAt < now;
  const left = dueAt && !late ? duration((dueAt.getTime() - now.getTime()) / 1000) : null;
  return (
    <article aria-label={t('held')} className="rounded-md border border-held-line bg-held-soft px-4 py-3">
      <header className="mb-1.5 flex min-w-0 flex-wrap items-center gap-x-2 gap-y-1">
        <Avatar name={author.name} />
        <b className="font-strong">{author.name}</b>
        <LevelGlyph level={author.level} />
        <span className="text-ink-2">
          {t('wrote', { level: author.level })} <RelativeTime at={held.at} now={now} zone={zone} />
        </span>
        <span className="ms-auto">
          <Chip tone={late ? 'late' : 'held'}>
            {late ? t('overdue') : left ? t('waitsLeft', { left }) : t('waits')}
          </Chip>
        </span>
      </header>
      {editing ? (
        <AreaField
          name="body"
          label={t('text')}
          hint={t('textHint', { name: author.name })}
          defaultValue={held.body}
          rows={8}
        />
      ) : (
        <Markdown source={held.body || t('mailed')} className="max-w-[66ch]" />
      )}
    </article>
  );
}
