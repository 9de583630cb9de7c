import { paths } from '@/lib/paths';
import type { FoundPerson } from '@/lib/search/people';
import { FoundRow } from './found-row';

export function PersonRows({ items }: { items: readonly FoundPerson[] }) {
  return items.map(({ id, name, title, organisation, email }) => (
    <FoundRow
      key={id}
      href={paths.person(id)}
      title={name}
      aside={[title, organisation, email].filter(Boolean).join(' · ')}
    />
  ));
}
