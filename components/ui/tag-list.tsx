import { Chip } from './chip';

export function TagList({ label, tags }: { label: string; tags: readonly string[] }) {
  return (
    <ul aria-label={label} className="flex flex-wrap gap-1.5">
      {tags.map((tag) => (
        <li key={tag}>
          <Chip tone="line">{tag}</Chip>
        </li>
      ))}
    </ul>
  );
}
