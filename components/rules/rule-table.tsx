import { useTranslations } from 'next-intl';
import { Avatar } from '@/components/ui/avatar';
import { Chip } from '@/components/ui/chip';
import { Link } from '@/components/ui/link';
import { Table } from '@/components/ui/table';
import { dateOnly, type Zone } from '@/lib/format';
import { paths } from '@/lib/paths';
import type { RegisterRow } from '@/lib/rules/queries';
import { SLUGS } from '@/lib/rules/slugs';
import { VersionState } from './version-state';

/** The register of one kind: what binds, what is under way, who answers for it, when it is looked at again. */
export function RuleTable({ items, zone }: { items: readonly RegisterRow[]; zone: Zone }) {
  const t = useTranslations('rules.register');
  return (
    <Table caption={t('caption')} widths={['', '130px', '200px', '120px', '160px', '110px']} stack="early">
      <thead>
        <tr>
          <th scope="col">{t('name')}</th>
          <th scope="col">{t('place')}</th>
          <th scope="col">{t('inForce')}</th>
          <th scope="col">{t('pending')}</th>
          <th scope="col">{t('owner')}</th>
          <th scope="col">{t('review')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((rule) => (
          <tr key={rule.id}>
            <td className="wide">
              <Link
                href={paths.rule(SLUGS[rule.kind], rule.key)}
                data-row-link=""
                className="font-strong hover:underline"
              >
                {rule.title}
              </Link>
            </td>
            <td className="text-ink-2">{rule.function?.name ?? t('everywhere')}</td>
            <td>
              {rule.retired ? (
                <Chip>{t('retired')}</Chip>
              ) : rule.inForce ? (
                <span className="num">
                  {t('version', { number: rule.inForce.number })}{' '}
                  <span className="text-ink-3">
                    {rule.inForce.from ? t('since', { date: dateOnly(rule.inForce.from, zone) }) : null}
                  </span>
                </span>
              ) : (
                <span className="text-ink-3">{t('notYet')}</span>
              )}
            </td>
            <td className={rule.pending.length > 0 ? undefined : 'off'}>
              <span className="flex flex-wrap gap-1">
                {rule.pending.slice(0, 2).map((version) => (
                  <VersionState key={version.number} state={version.state} />
                ))}
              </span>
            </td>
            <td className="off">
              <span className="flex min-w-0 items-center gap-2">
                <Avatar name={rule.owner} size="small" />
                <span className="truncate">{rule.owner ?? t('nobody')}</span>
              </span>
            </td>
            <td className="num push">
              {rule.reviewDate && !rule.reviewDue ? (
                <span className="if-stacked text-ink-3">{t('review')} </span>
              ) : null}
              {rule.reviewDue ? (
                <Chip tone="soon">{t('reviewDue')}</Chip>
              ) : rule.reviewDate ? (
                dateOnly(rule.reviewDate, zone)
              ) : (
                t('none')
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
