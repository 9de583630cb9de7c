import clsx from 'clsx';
import { useTranslations } from 'next-intl';
import { Chip } from '@/components/ui/chip';
import { LevelGlyph } from '@/components/ui/level-glyph';
import { Link } from '@/components/ui/link';
import { Table } from '@/components/ui/table';
import { dateOnly, lastDay, type Zone } from '@/lib/format';
import { withQuery } from '@/lib/paths';
import type { PersonCard, PersonHolding } from '@/lib/people/person';

type Props = {
  person: PersonCard;
  here: string;
  now: Date;
  zone: Zone;
  may: Record<'end' | 'review', (holding: PersonHolding) => boolean>;
};

/** Every level this person has held, newest first: a holding ends, it is never rewritten. */
export function HoldingTable({ person, here, now, zone, may }: Props) {
  const t = useTranslations('people.holdings');
  if (person.holdings.length === 0) return <p className="px-3.5 py-3 text-ink-3">{t('none')}</p>;
  return (
    <Table caption={t('title')} raised stack className="[&_td]:!whitespace-normal">
      <thead>
        <tr>
          {(['level', 'function', 'time', 'by'] as const).map((head) => (
            <th key={head} scope="col">
              {t(head)}
            </th>
          ))}
          <th scope="col">
            <span className="sr-only">{t('act')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {person.holdings.map((held) => {
          const over = held.to !== null && held.to <= now;
          return (
            <tr key={held.id} className={clsx(over && 'text-ink-3')}>
              <td>
                <span className="inline-flex items-center gap-2">
                  <LevelGlyph level={held.level} />
                  {held.level}
                </span>
              </td>
              <td className="rest">
                {held.function.name}
                {held.deputyFor ? (
                  <Chip tone="brass" className="ms-2">
                    {t('for', { name: held.deputyFor.name })}
                  </Chip>
                ) : null}
                {held.selfApproved ? (
                  <Chip tone="soon" className="ms-2">
                    {t('selfApproved')}
                  </Chip>
                ) : null}
              </td>
              <td className="full num">
                {held.to
                  ? t('span', { from: dateOnly(held.from, zone), to: lastDay(held.to, zone) })
                  : t('since', { from: dateOnly(held.from, zone) })}
                {may.review(held) ? (
                  <Chip tone="soon" className="ms-2">
                    {t('due')}
                  </Chip>
                ) : null}
                {held.from > now ? (
                  <Chip tone="sea" className="ms-2">
                    {t('later')}
                  </Chip>
                ) : null}
              </td>
              <td title={held.note ?? undefined}>
                {held.grantedById ? (person.grantedBy[held.grantedById] ?? '–') : '–'}
              </td>
              <td className="end push">
                {over || !may.end(held) ? null : (
                  <span className="inline-flex gap-3">
                    {may.review(held) ? (
                      <Link href={withQuery(here, { do: 'review', holding: held.id })} scroll={false} className="link">
                        {t('review')}
                      </Link>
                    ) : null}
                    <Link href={withQuery(here, { do: 'end', holding: held.id })} scroll={false} className="link">
                      {t(held.deputyFor ? 'revoke' : 'end')}
                    </Link>
                  </span>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
