import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { ReviewDate } from '@/components/ui/review-date';
import { Table } from '@/components/ui/table';
import type { Zone } from '@/lib/format';
import type { ErrorLine } from '@/lib/known-errors/queries';
import { paths } from '@/lib/paths';
import { EffectChip, StatusChip } from './status-chip';

/** Known errors by title: how each stands, what is felt of it, how many it hits. */
export function ErrorTable({ items, zone }: { items: readonly ErrorLine[]; zone: Zone }) {
  const t = useTranslations('knowledge.errors');
  return (
    <Table caption={t('caption')} widths={['', '130px', '150px', '160px', '80px', '80px', '110px']} stack="early">
      <thead>
        <tr>
          <th scope="col">{t('name')}</th>
          <th scope="col">{t('status')}</th>
          <th scope="col">{t('effect')}</th>
          <th scope="col">{t('services')}</th>
          <th scope="col" className="end">
            {t('tickets')}
          </th>
          <th scope="col" className="end">
            {t('people')}
          </th>
          <th scope="col">{t('review')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((row) => (
          <tr key={row.id}>
            <td className="wide">
              <Link href={paths.knownError(row.key)} data-row-link="" className="font-strong hover:underline">
                {row.title}
              </Link>
            </td>
            <td>
              <StatusChip status={row.status} />
            </td>
            <td className={row.effect === 'none' ? 'off' : undefined}>
              {row.effect === 'none' ? <span className="text-ink-3">–</span> : <EffectChip effect={row.effect} />}
            </td>
            <td className="off text-ink-2" title={row.services.join(', ')}>
              {row.services.join(', ') || '–'}
            </td>
            <td className="num off end">{row.tickets}</td>
            <td className="num off end">{row.people}</td>
            <td className="num push">
              <ReviewDate
                stale={row.stale}
                date={row.reviewDate}
                zone={zone}
                texts={{ stale: t('review'), label: t('review') }}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
