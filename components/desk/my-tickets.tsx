import { useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import { DueBadge } from '@/components/ui/due-badge';
import { Link } from '@/components/ui/link';
import { PriorityGlyph } from '@/components/ui/priority-glyph';
import { StateChip } from '@/components/ui/state-chip';
import { Table } from '@/components/ui/table';
import type { Zone } from '@/lib/format';
import { paths } from '@/lib/paths';
import type { TicketLine } from '@/lib/tickets/queries';

type Props = { title: string; href: string; rows: readonly TicketLine[]; now: Date; zone: Zone };

/** A short list of tickets by due time, with a way to the whole. */
export function MyTickets({ title, href, rows, now, zone }: Props) {
  const t = useTranslations('desk.work');
  const list = useTranslations('tickets.list');
  return (
    <Card
      title={title}
      flush
      aside={
        <Link href={href} className="link text-sm">
          {t('mineAll')}
        </Link>
      }
    >
      <Table caption={title} raised stack spare={3} widths={['84px', '34px', '', '140px', '100px', '160px']}>
        <thead className="sr-only">
          <tr>
            <th scope="col">{list('reference')}</th>
            <th scope="col">{list('priority')}</th>
            <th scope="col">{list('subject')}</th>
            <th scope="col" className="spare">
              {list('requester')}
            </th>
            <th scope="col">{list('state')}</th>
            <th scope="col">{list('due')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td className="num text-ink-3">{row.reference}</td>
              <td className="tight">
                <PriorityGlyph priority={row.priority} />
              </td>
              <td className="wide">
                <Link href={paths.ticket(row.reference)} data-row-link="">
                  {row.subject}
                </Link>
              </td>
              <td className="spare text-ink-2">{row.requesterName}</td>
              <td className="tight">
                <StateChip state={row.state} />
              </td>
              <td className="tight push">
                <DueBadge now={now} due={row.nextDueAt} from={row.dueFrom} paused={!row.nextDueAt} zone={zone} bar />
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Card>
  );
}
