import { useTranslations } from 'next-intl';
import { Avatar } from '@/components/ui/avatar';
import { LevelGlyph } from '@/components/ui/level-glyph';
import { Link } from '@/components/ui/link';
import { RelativeTime } from '@/components/ui/relative-time';
import { Table } from '@/components/ui/table';
import type { Zone } from '@/lib/format';
import { paths } from '@/lib/paths';
import type { ProposalView } from '@/lib/proposals/queries';
import { ProposalState } from './proposal-state';

type Props = { items: readonly ProposalView[]; now: Date; zone: Zone };

export function ProposalTable({ items, now, zone }: Props) {
  const t = useTranslations('proposals');
  return (
    <Table caption={t('list')} widths={['32%', '', '190px', '110px', '110px']} stack="early">
      <thead>
        <tr>
          <th scope="col">{t('what')}</th>
          <th scope="col">{t('about')}</th>
          <th scope="col">{t('author')}</th>
          <th scope="col">{t('reviewBy')}</th>
          <th scope="col">{t('state')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((proposal) => (
          <tr key={proposal.id}>
            <td className="wide">
              <Link href={paths.proposal(proposal.id)} data-row-link="" className="font-strong hover:underline">
                {proposal.label}
              </Link>
            </td>
            <td className="wide">
              <span className="num text-ink-3">{proposal.ticket?.reference ?? proposal.target}</span>{' '}
              {proposal.ticket?.subject}
            </td>
            <td>
              <span className="flex min-w-0 items-center gap-2">
                <Avatar name={proposal.author} size="small" />
                <span className="truncate">{proposal.author}</span>
                <LevelGlyph level={proposal.authorLevel} />
              </span>
            </td>
            <td className="num">
              <span className="if-stacked text-ink-3">{t(proposal.decidedAt ? 'when' : 'reviewBy')} </span>
              <RelativeTime at={proposal.decidedAt ?? proposal.reviewBy} now={now} zone={zone} look="short" />
            </td>
            <td className="push">
              <ProposalState state={proposal.state} overdue={proposal.overdue} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
