import { Link } from '@/components/ui/link';

/** Pages of the product; an address with a gap in it is said, not linked. */
export function WhereLinks({ where }: { where: readonly string[] }) {
  return (
    <span className="flex flex-wrap gap-x-2 text-sm">
      {where.map((path) =>
        path.includes('{') ? (
          <span key={path} className="text-ink-3">
            {path}
          </span>
        ) : (
          <Link key={path} href={path} className="link">
            {path}
          </Link>
        ),
      )}
    </span>
  );
}
