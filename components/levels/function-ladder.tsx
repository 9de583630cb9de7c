import { useTranslations } from 'next-intl';
import { Avatar } from '@/components/ui/avatar';
import { Chip } from '@/components/ui/chip';
import { LevelGlyph } from '@/components/ui/level-glyph';
import { Link } from '@/components/ui/link';
import { LEVEL_NAMES } from '@/lib/csmg/levels';
import { dateOnly, lastDay, type Zone } from '@/lib/format';
import { paths } from '@/lib/paths';
import type { FunctionHolders, Holder } from '@/lib/people/holders';

/** One function's levels, highest first, with who holds them; an empty level is said loudly. */
export function FunctionLadder({ levels, zone }: { levels: FunctionHolders['levels']; zone: Zone }) {
  const t = useTranslations('levels.holders');
  return (
    <dl>
      {levels.map(({ level, holders }) => (
        <div
          key={level}
          className="grid grid-cols-[minmax(0,11.5rem)_minmax(0,1fr)] gap-3 border-b border-line px-3.5 py-2 last:border-b-0 max-sm:grid-cols-1 max-sm:gap-1.5"
        >
          <dt className="flex items-baseline gap-2 leading-[22px]">
            <LevelGlyph level={level} />
            {t('level', { level, name: LEVEL_NAMES[level] })}
          </dt>
          <dd className="flex flex-wrap gap-x-4 gap-y-1.5">
            {holders.length === 0 ? (
              <>
                <Chip tone="late">{t('gap')}</Chip>
                <span className="text-sm leading-[22px] text-ink-3">{t('gapText')}</span>
              </>
            ) : (
              holders.map((holder) => <HolderName key={holder.holdingId} holder={holder} zone={zone} />)
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function HolderName({ holder, zone }: { holder: Holder; zone: Zone }) {
  const t = useTranslations('levels.holders');
  const { name, personId, from, to, deputyFor, selfApproved } = holder;
  return (
    <span className="inline-flex min-h-[22px] items-center gap-1.5">
      <Avatar name={name} size="small" />
      <Link
        href={paths.person(personId)}
        className="hover:underline"
        title={t('since', { date: dateOnly(from, zone) })}
      >
        {name}
      </Link>
      {deputyFor ? <Chip tone="brass">{t('deputyFor', { name: deputyFor })}</Chip> : null}
      {to ? <span className="text-sm text-ink-3">{t('until', { date: lastDay(to, zone) })}</span> : null}
      {selfApproved ? <Chip tone="soon">{t('chip')}</Chip> : null}
    </span>
  );
}
