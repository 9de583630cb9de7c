import { useTranslations } from 'next-intl';
import { Avatar } from '@/components/ui/avatar';
import { Chip } from '@/components/ui/chip';
import { Link } from '@/components/ui/link';
import { Table } from '@/components/ui/table';
import type { TeamRow } from '@/lib/admin/queries';
import { paths, withQuery } from '@/lib/paths';

const FACES = 6;

/** Teams by function, with the faces in each. */
export function TeamTable({ rows }: { rows: readonly TeamRow[] }) {
  const t = useTranslations('admin.teams');
  return (
    <Table caption={t('title')} widths={['26%', '20%', '', '110px']} stack>
      <thead>
        <tr>
          {(['name', 'function', 'people'] as const).map((head) => (
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
        {rows.map((team) => (
          <tr key={team.id}>
            <td className="wide">
              <Link
                href={withQuery(paths.admin('teams'), { edit: team.id })}
                scroll={false}
                className="font-medium hover:underline"
                data-row-link=""
              >
                {team.name}
              </Link>
              {team.defaultOf ? (
                <Chip tone="sea" className="ms-2">
                  {t('isDefault')}
                </Chip>
              ) : null}
              {team.active ? null : (
                <Chip tone="soon" className="ms-2">
                  {t('rests')}
                </Chip>
              )}
            </td>
            <td className="text-ink-2">{team.function.name}</td>
            <td>
              <span className="flex items-center gap-1">
                {team.members.slice(0, FACES).map(({ person }) => (
                  <Avatar key={person.id} name={person.name} title={person.name} />
                ))}
                <span className="ms-1 text-sm text-ink-3">{t('count', { count: team.members.length })}</span>
              </span>
            </td>
            <td className="end push num text-sm text-ink-3">{team.key}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
