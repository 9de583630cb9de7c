import { useTranslations } from 'next-intl';
import { PersonName } from '@/components/people/person-name';
import { Chip } from '@/components/ui/chip';
import { Link } from '@/components/ui/link';
import { Table } from '@/components/ui/table';
import { paths, withQuery } from '@/lib/paths';
import type { RegisterLine } from '@/lib/people/register';

/** Accounts with what they are, and the way to keep each. */
export function AccountTable({ lines }: { lines: readonly RegisterLine[] }) {
  const t = useTranslations('admin.people');
  return (
    <Table caption={t('title')} widths={['28%', '', '26%', '90px']} stack>
      <thead>
        <tr>
          <th scope="col">{t('name')}</th>
          <th scope="col">{t('email')}</th>
          <th scope="col">{t('kind')}</th>
          <th scope="col">
            <span className="sr-only">{t('keep')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <td className="wide">
              <PersonName id={line.id} name={line.name} row />
            </td>
            <td className="full text-ink-2">{line.email ?? '–'}</td>
            <td>
              <span className="flex gap-1.5">
                {line.active ? null : <Chip tone="soon">{t('inactive')}</Chip>}
                {line.admin ? <Chip tone="sea">{t('admin')}</Chip> : null}
                {line.auditor ? <Chip tone="line">{t('auditor')}</Chip> : null}
                {line.kind === 'bot' ? <Chip tone="line">{t('bot')}</Chip> : null}
                {line.levels.length > 0 ? <Chip>{t('desk')}</Chip> : null}
              </span>
            </td>
            <td className="end push">
              <Link
                href={withQuery(paths.admin('people'), { do: 'account', person: line.id })}
                scroll={false}
                className="link"
              >
                {t('keep')}
                <span className="sr-only"> {line.name}</span>
              </Link>
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
