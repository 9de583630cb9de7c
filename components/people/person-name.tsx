import { Avatar } from '@/components/ui/avatar';
import { Link } from '@/components/ui/link';
import { paths } from '@/lib/paths';

type Props = { id: string; name: string; note?: string | null; row?: boolean };

/** A colleague in a list: face, name and one grey word. */
export function PersonName({ id, name, note, row = false }: Props) {
  return (
    <span className="flex min-w-0 items-center gap-2">
      <Avatar name={name} />
      <Link href={paths.person(id)} className="truncate hover:underline" {...(row ? { 'data-row-link': '' } : {})}>
        {name}
      </Link>
      {note ? <span className="truncate text-sm text-ink-3">{note}</span> : null}
    </span>
  );
}
