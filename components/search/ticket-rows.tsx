import { useTranslations } from 'next-intl';
import { StateChip } from '@/components/ui/state-chip';
import { shortDate, type Zone } from '@/lib/format';
import { paths } from '@/lib/paths';
import type { FoundTicket } from '@/lib/search/tickets';
import { FoundRow } from './found-row';

type Props = { items: readonly FoundTicket[]; zone: Zone };

export function TicketRows({ items, zone }: Props) {
  const t = useTranslations('search');
  return items.map((one) => (
    <FoundRow
      key={one.id}
      href={paths.ticket(one.reference)}
      lead={<span className="num text-ink-3">{one.reference}</span>}
      title={one.subject}
      pieces={one.snippet}
      aside={
        <>
          <StateChip state={one.state} />
          <span>{t('by', { name: one.requesterName, date: shortDate(one.createdAt, zone) })}</span>
        </>
      }
    />
  ));
}
