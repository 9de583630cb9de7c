import { useTranslations } from 'next-intl';
import { Chip, type ChipTone } from '@/components/ui/chip';
import { Link } from '@/components/ui/link';
import { RelativeTime } from '@/components/ui/relative-time';
import { Table } from '@/components/ui/table';
import type { Zone } from '@/lib/format';
import type { MailLine, MailState } from '@/lib/mail/queries';
import { paths, withQuery } from '@/lib/paths';

export const MAIL_TONES: Record<MailState, ChipTone> = { failed: 'late', kept: 'soon', queued: 'sea', sent: 'ok' };

type Props = {
  lines: readonly MailLine[];
  query: Record<string, string | undefined>;
  on?: string;
  now: Date;
  zone: Zone;
};

/** The outbox: to whom, what about as far as the reader may know, how it went. */
export function MailTable({ lines, query, on, now, zone }: Props) {
  const t = useTranslations('admin.outbox');
  return (
    <Table caption={t('title')} widths={['26%', '', '110px', '110px']} stack>
      <thead>
        <tr>
          {(['to', 'subject', 'state', 'at'] as const).map((head) => (
            <th key={head} scope="col">
              {t(head)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((mail) => (
          <tr key={mail.id} data-on={mail.id === on ? '' : undefined}>
            <td>{mail.to}</td>
            <td className="wide">
              <Link
                href={withQuery(paths.admin('outbox'), { ...query, mail: mail.id })}
                scroll={false}
                data-row-link=""
                className="hover:underline"
              >
                {mail.subject ?? <span className="text-ink-3">{t('hidden')}</span>}
              </Link>
            </td>
            <td>
              <Chip tone={MAIL_TONES[mail.state]}>{t(`states.${mail.state}`)}</Chip>
            </td>
            <td className="push num text-ink-2">
              <RelativeTime at={mail.at} now={now} zone={zone} look="short" />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
