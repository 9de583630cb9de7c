import { useTranslations } from 'next-intl';
import { SubmitButton } from '@/components/forms/submit-button';
import { Avatar } from '@/components/ui/avatar';
import { ButtonLink } from '@/components/ui/button-link';
import { Chip } from '@/components/ui/chip';
import { LevelGlyph } from '@/components/ui/level-glyph';
import { Meter } from '@/components/ui/meter';
import type { Candidate } from '@/lib/allocation/queries';
import type { Level } from '@/lib/csmg/levels';

type Props = { candidate: Candidate; asked: Level; spare: string; may: boolean; proposeHref: string | null };

/** One person, how full their hands are, where the ticket would stand with them, and what is missing. */
export function CandidateRow({ candidate, asked, spare, may, proposeHref }: Props) {
  const t = useTranslations('board.assign');
  const load = useTranslations('board.person');
  const { person, obstacles, suggested, ahead } = candidate;
  const { name, open, cap, level } = person;
  const short = name.split(' ')[0] ?? name;
  const place = ahead === 0 ? t('first') : t('ahead', { count: ahead });
  return (
    <li className="flex flex-col gap-1.5 border-b border-line py-2.5 last:border-b-0">
      <div className="flex items-center gap-2">
        <Avatar name={name} />
        <span className="min-w-0 flex-1 truncate font-medium">{name}</span>
        <LevelGlyph level={level} />
      </div>
      <div className="flex items-center gap-2 text-sm text-ink-2">
        <Meter value={open} limit={cap} label={load('loadOf', { name, open, cap })} thin />
        <span className="num flex-none">{load('load', { open, cap })}</span>
      </div>
      <div className="flex items-center gap-2">
        <span className="min-w-0 flex-1 text-pretty text-sm text-ink-2">
          {suggested ? (
            <Chip tone="sea" className="me-1.5">
              {t('suggested')}
            </Chip>
          ) : null}
          {obstacles.length > 0 ? (
            <span className="text-late">
              {obstacles.map((one) => t(`obstacle.${one}`, { level: asked })).join(', ')}.{' '}
            </span>
          ) : null}
          {spare}, {place}
        </span>
        {may ? (
          <SubmitButton name="person" value={person.id} kind={suggested ? 'primary' : 'default'}>
            {t('give', { name: short })}
          </SubmitButton>
        ) : null}
        {proposeHref ? <ButtonLink href={proposeHref}>{t('suggest', { name: short })}</ButtonLink> : null}
      </div>
    </li>
  );
}
