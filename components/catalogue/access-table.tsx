import { useTranslations } from 'next-intl';
import { Chip } from '@/components/ui/chip';
import { Link } from '@/components/ui/link';
import { Table } from '@/components/ui/table';
import { revoke } from '@/lib/access/actions';
import type { AccessView } from '@/lib/access/queries';
import { dateOnly, exactTime, lastDay, type Zone } from '@/lib/format';
import { paths } from '@/lib/paths';
import { AccessForms } from './access-forms';

type Props = { accesses: readonly AccessView[]; zone: Zone };

/** Accesses, a row each; one that lives can be ended here, once it has been taken away. */
export function AccessTable({ accesses, zone }: Props) {
  const t = useTranslations('catalogue.access');
  const texts = {
    until: t('form.until'),
    renew: t('form.renew'),
    reason: t('form.reason'),
    revoke: t('form.revoke'),
    failed: t('form.failed'),
  };
  return (
    <Table caption={t('report')} raised stack="early">
      <thead>
        <tr>
          {(['holder', 'item', 'grantedBy', 'from', 'end', 'ticket'] as const).map((name) => (
            <th key={name} scope="col">
              {t(name)}
            </th>
          ))}
          <th scope="col">
            <span className="sr-only">{t('act')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {accesses.map((one) => (
          <tr key={one.id}>
            <td className="font-medium">{one.holder}</td>
            <td>{one.title}</td>
            <td className="off">{one.grantedBy}</td>
            <td className="num off">{dateOnly(one.from, zone)}</td>
            <td className="num" title={exactTime(one.until, zone)}>
              <span className="if-stacked">{t(one.endedAt ? 'ended' : 'untilShort')} </span>
              {lastDay(one.until, zone)}{' '}
              {one.toTakeAway ? (
                <Chip tone={one.endedAt ? 'late' : 'soon'}>{t(one.endedAt ? 'overdue' : 'ending')}</Chip>
              ) : null}
            </td>
            <td>
              <Link href={paths.ticket(one.reference)} className="num whitespace-nowrap hover:underline">
                {one.reference}
              </Link>
            </td>
            <td className={one.endedAt ? 'off' : 'wide'}>
              {one.endedAt ? null : (
                <details>
                  <summary className="inline-flex cursor-pointer items-center text-sm text-ink-2 underline decoration-line-strong underline-offset-2 hover:text-ink pointer-coarse:min-h-11">
                    {t('act')}
                  </summary>
                  <AccessForms id={one.id} back={paths.accesses()} revoke={revoke} texts={texts} />
                </details>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
