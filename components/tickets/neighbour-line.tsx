import { Link } from '@/components/ui/link';
import { StateChip } from '@/components/ui/state-chip';
import { paths } from '@/lib/paths';
import type { Neighbour } from '@/lib/tickets/around';

/** Another ticket in one line: what it is called, where it stands, and the way to it. */
export function NeighbourLine({ one }: { one: Pick<Neighbour, 'reference' | 'subject' | 'state'> }) {
  return (
    <>
      <Link href={paths.ticket(one.reference)} className="min-w-0 flex-1 truncate hover:underline" title={one.subject}>
        <span className="num text-ink-3">{one.reference}</span> {one.subject}
      </Link>
      <StateChip state={one.state} />
    </>
  );
}
