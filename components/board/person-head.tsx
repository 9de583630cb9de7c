import { useTranslations } from 'next-intl';
import { Avatar } from '@/components/ui/avatar';
import { LevelGlyph } from '@/components/ui/level-glyph';
import { Meter } from '@/components/ui/meter';
import type { Colleague } from '@/lib/allocation/eligibility';

type Props = { person: Colleague; hours: string | null; me: boolean };

/** Who it is, how long the desk is open, and how full their hands are. */
export function PersonHead({ person, hours, me }: Props) {
  const t = useTranslations('board.person');
  const { name, level, open, cap } = person;
  return (
    <header className="flex flex-col gap-1.5 px-0.5 pb-1">
      <div className="flex items-center gap-2.5">
        <Avatar name={name} />
        <div className="min-w-0 flex-1 leading-[17px]">
          <h2 className="truncate font-medium" title={name}>
            {name}
          </h2>
          <p className="truncate text-sm text-ink-3">
            {[me ? t('you') : null, hours].filter(Boolean).join(', ')}
            {!me && !hours ? '\u00a0' : null}
          </p>
        </div>
        <LevelGlyph level={level} />
      </div>
      <Meter value={open} limit={cap} label={t('loadOf', { name, open, cap })} thin />
      <p className="num flex justify-between text-sm text-ink-2">
        <span>{t('load', { open, cap })}</span>
        {open >= cap ? (
          <span className="text-late">{open > cap ? t('overCap', { count: open - cap }) : t('atCap')}</span>
        ) : null}
      </p>
    </header>
  );
}
