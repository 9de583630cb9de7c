import { useTranslations } from 'next-intl';
import { NeighbourLine } from './neighbour-line';
import type { OpenChildren } from './verb-choices';

/** The open children of a ticket that is to be resolved: what its resolving touches (behaviour 60). */
export function ChildrenList({ rows, count }: OpenChildren) {
  const t = useTranslations('tickets.forms');
  return (
    <ul className="relative flex max-h-48 flex-col gap-1 overflow-y-auto">
      {rows.map((one) => (
        <li key={one.reference} className="flex items-center gap-2 text-sm">
          <NeighbourLine one={one} />
        </li>
      ))}
      {count > rows.length ? (
        <li className="text-sm text-ink-2">{t('moreChildren', { count: count - rows.length })}</li>
      ) : null}
    </ul>
  );
}
