import { useTranslations } from 'next-intl';
import { Avatar } from '@/components/ui/avatar';
import { LevelGlyph } from '@/components/ui/level-glyph';
import { Link } from '@/components/ui/link';
import { Table } from '@/components/ui/table';
import { dateOnly, type Zone } from '@/lib/format';
import { paths } from '@/lib/paths';
import type { PendingVersion } from '@/lib/rules/queries';
import { SLUGS } from '@/lib/rules/slugs';
import { VersionState } from './version-state';

/** Versions on their way: what is proposed, by whom and why, and what waits for its date. */
export function PendingTable({ items, zone }: { items: readonly PendingVersion[]; zone: Zone }) {
  const t = useTranslations('rules');
  return (
    <Table caption={t('register.waitingTitle')} widths={['28%', '150px', '200px', '', '150px']} stack="early" raised>
      <thead>
        <tr>
          <th scope="col">{t('register.name')}</th>
          <th scope="col">{t('register.kind')}</th>
          <th scope="col">{t('register.author')}</th>
          <th scope="col">{t('document.reason')}</th>
          <th scope="col">{t('register.state')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((version) => (
          <tr key={version.id}>
            <td className="wide">
              <Link
                href={paths.ruleVersion(SLUGS[version.kind], version.key, version.number)}
                data-row-link=""
                className="hover:underline"
              >
                <b className="font-strong">{version.title}</b>{' '}
                <span className="num text-ink-3">{t('document.version', { number: version.number })}</span>
              </Link>
            </td>
            <td className="text-ink-2">{t(`kindOne.${version.kind}`)}</td>
            <td>
              <span className="flex min-w-0 items-center gap-2">
                <Avatar name={version.author} size="small" />
                <span className="truncate">{version.author}</span>
                <LevelGlyph level={version.authorLevel} />
              </span>
            </td>
            <td className="wide text-ink-2">{version.reason}</td>
            <td className="push">
              <span className="flex items-center gap-2">
                <VersionState state={version.state} />
                {version.effectiveFrom ? <span className="num">{dateOnly(version.effectiveFrom, zone)}</span> : null}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
