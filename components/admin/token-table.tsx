import { useTranslations } from 'next-intl';
import { PersonName } from '@/components/people/person-name';
import { Chip } from '@/components/ui/chip';
import { RelativeTime } from '@/components/ui/relative-time';
import { Table } from '@/components/ui/table';
import type { TokenRow } from '@/lib/admin/queries';
import { dateOnly, type Zone } from '@/lib/format';
import { RowAct } from './row-act';

type Props = { rows: readonly TokenRow[]; back: string; now: Date; zone: Zone };

/** Tokens by their first characters, with when each was used last. */
export function TokenTable({ rows, back, now, zone }: Props) {
  const t = useTranslations('admin.tokens');
  return (
    <Table caption={t('title')} widths={['24%', '', '140px', '140px', '150px', '110px']} stack="early">
      <thead>
        <tr>
          {(['person', 'name', 'token', 'used', 'until'] as const).map((head) => (
            <th key={head} scope="col">
              {t(head)}
            </th>
          ))}
          <th scope="col">
            <span className="sr-only">{t('revoke')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((token) => {
          const over = token.expiresAt !== null && token.expiresAt <= now;
          return (
            <tr key={token.id} className={token.revokedAt || over ? 'text-ink-3' : undefined}>
              <td className="wide">
                <PersonName id={token.person.id} name={token.person.name} row />
              </td>
              <td>{token.name}</td>
              <td>
                <code className="text-sm">{token.prefix}…</code>
              </td>
              <td>{token.lastUsedAt ? <RelativeTime at={token.lastUsedAt} now={now} zone={zone} /> : t('never')}</td>
              <td>
                {token.revokedAt ? (
                  <Chip tone="late">{t('revoked')}</Chip>
                ) : over ? (
                  <Chip tone="soon">{t('over')}</Chip>
                ) : token.expiresAt ? (
                  dateOnly(token.expiresAt, zone)
                ) : (
                  t('open')
                )}
              </td>
              <td className="tight end push">
                {token.revokedAt || over ? null : (
                  <RowAct act="revokeToken" label={t('revoke')} back={back} hidden={{ id: token.id }} />
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
