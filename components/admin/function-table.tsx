import { useTranslations } from 'next-intl';
import { Chip } from '@/components/ui/chip';
import { Link } from '@/components/ui/link';
import { Table } from '@/components/ui/table';
import type { FunctionRow } from '@/lib/admin/queries';
import { paths, withQuery } from '@/lib/paths';

/** The functions of the desk and what hangs on each. */
export function FunctionTable({ rows }: { rows: readonly FunctionRow[] }) {
  const t = useTranslations('admin.functions');
  return (
    <Table caption={t('title')} widths={['86px', '30%', '', '22%', '70px']} stack>
      <thead>
        <tr>
          {(['key', 'name', 'teams', 'calendar'] as const).map((head) => (
            <th key={head} scope="col">
              {t(head)}
            </th>
          ))}
          <th scope="col">
            <span className="sr-only">{t('edit')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((desk) => (
          <tr key={desk.id}>
            <td className="num text-ink-2">{desk.key}</td>
            <td className="rest">
              <span className="font-medium">{desk.name}</span>
              {desk.isDefault ? (
                <Chip tone="sea" className="ms-2">
                  {t('isDefault')}
                </Chip>
              ) : null}
              {desk.active ? null : (
                <Chip tone="soon" className="ms-2">
                  {t('rests')}
                </Chip>
              )}
            </td>
            <td className="full text-ink-2">{desk.teams.map((team) => team.name).join(', ') || '–'}</td>
            <td className="text-ink-2">{desk.calendar?.title ?? t('always')}</td>
            <td className="end push">
              <Link
                href={withQuery(paths.admin('functions'), { edit: desk.id })}
                scroll={false}
                className="link"
                data-row-link=""
              >
                {t('edit')}
                <span className="sr-only"> {desk.name}</span>
              </Link>
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
