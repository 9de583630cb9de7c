import { useTranslations } from 'next-intl';
import { VersionState } from '@/components/rules/version-state';
import { Avatar } from '@/components/ui/avatar';
import { Chip } from '@/components/ui/chip';
import { Link } from '@/components/ui/link';
import { ReviewDate } from '@/components/ui/review-date';
import { Table } from '@/components/ui/table';
import type { Zone } from '@/lib/format';
import type { ArticleRow } from '@/lib/knowledge/register';
import { paths } from '@/lib/paths';
import { SLUGS } from '@/lib/rules/slugs';
import type { VersionState as State } from '@/prisma/generated/enums';

type Props = { items: readonly ArticleRow[]; waiting: boolean; zone: Zone };

/** Articles by title: who reads them, how often they answered, who keeps them, when they are looked at again. */
export function ArticleTable({ items, waiting, zone }: Props) {
  const t = useTranslations('knowledge.register');
  const kinds = useTranslations('knowledge.edit.audiences');
  const href = (row: ArticleRow) =>
    waiting ? paths.ruleVersion(SLUGS.article, row.key, row.number) : paths.deskArticle(row.key);
  return (
    <Table caption={t('caption')} widths={['', '96px', '150px', '100px', '100px', '160px', '110px']} stack="early">
      <thead>
        <tr>
          <th scope="col">{t('name')}</th>
          <th scope="col">{t('audience')}</th>
          <th scope="col">{t('version')}</th>
          <th scope="col">{t('used')}</th>
          <th scope="col">{t('helped')}</th>
          <th scope="col">{t('owner')}</th>
          <th scope="col">{t('review')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((row) => (
          <tr key={row.id}>
            <td className="wide">
              <Link href={href(row)} data-row-link="" className="font-strong hover:underline">
                {row.title}
              </Link>{' '}
              {row.flags > 0 ? <Chip tone="late">{t('flags', { count: row.flags })}</Chip> : null}
            </td>
            <td>
              <Chip tone={row.audience === 'public' ? 'sea' : 'line'}>{kinds(row.audience)}</Chip>
            </td>
            <td>
              <span className="flex items-center gap-2">
                <span className="num">
                  <span className="text-ink-3 md:hidden">{t('version')} </span>
                  {row.number}
                </span>
                <VersionState state={row.state as State} />
                {waiting ? <span className="text-sm text-ink-3">{t('peers', { count: row.peers })}</span> : null}
              </span>
            </td>
            <td className="num off text-ink-2">{t('tickets', { count: row.used })}</td>
            <td className="num off text-ink-2">
              {row.votes > 0 ? t('of', { helped: row.helped, votes: row.votes }) : t('noVotes')}
            </td>
            <td className="off">
              <span className="flex min-w-0 items-center gap-2">
                <Avatar name={waiting ? row.author : row.owner} size="small" />
                <span className="truncate">{(waiting ? row.author : row.owner) ?? t('nobody')}</span>
              </span>
            </td>
            <td className="num push">
              <ReviewDate
                stale={row.stale}
                date={row.reviewDate}
                zone={zone}
                texts={{ stale: t('stale'), label: t('review') }}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
