import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { RelativeTime } from '@/components/ui/relative-time';
import { Table } from '@/components/ui/table';
import type { Zone } from '@/lib/format';
import type { Miss, Reuse } from '@/lib/knowledge/figures';
import { paths } from '@/lib/paths';

/** What was searched for in vain, each with the way to write it. */
export function MissesTable({ misses, now, zone }: { misses: readonly Miss[]; now: Date; zone: Zone }) {
  const t = useTranslations('knowledge.missing');
  if (misses.length === 0) return <p className="px-3.5 py-3 text-ink-3">{t('missesEmpty')}</p>;
  return (
    <Table caption={t('misses')} widths={['', '70px', '90px', '100px']} raised stack>
      <thead>
        <tr>
          <th scope="col">{t('words')}</th>
          <th scope="col" className="end">
            {t('times')}
          </th>
          <th scope="col">{t('last')}</th>
          <th scope="col">
            <span className="sr-only">{t('write')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {misses.map(({ words, count, last }) => (
          <tr key={words}>
            <td className="wide" title={words}>
              {words}
            </td>
            <td className="num end">
              {count}
              <span className="if-stacked"> ×</span>
            </td>
            <td className="num text-ink-2">
              <RelativeTime at={last} now={now} zone={zone} look="short" />
            </td>
            <td className="end push">
              <Link href={paths.newArticle({ title: words })} className="link text-sm">
                {t('write')}
              </Link>
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** What answers most. */
export function ReuseTable({ reuse }: { reuse: readonly Reuse[] }) {
  const t = useTranslations('knowledge');
  if (reuse.length === 0) return <p className="px-3.5 py-3 text-ink-3">{t('missing.reuseEmpty')}</p>;
  return (
    <Table caption={t('missing.reuse')} widths={['', '110px', '110px']} raised stack>
      <thead>
        <tr>
          <th scope="col">{t('register.name')}</th>
          <th scope="col">{t('register.used')}</th>
          <th scope="col">{t('register.helped')}</th>
        </tr>
      </thead>
      <tbody>
        {reuse.map(({ key, title, used, helped, votes }) => (
          <tr key={key}>
            <td className="wide" title={title}>
              <Link href={paths.deskArticle(key)} className="font-medium hover:underline">
                {title}
              </Link>
            </td>
            <td className="num">{t('register.tickets', { count: used })}</td>
            <td className="num text-ink-2">
              {votes > 0 ? t('register.of', { helped, votes }) : t('register.noVotes')}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
