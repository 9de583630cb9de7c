import type { ReactNode } from 'react';
import { Link } from '@/components/ui/link';

type Props = { href: string; icon: ReactNode; title: ReactNode; children?: ReactNode };

export function TileGrid({ children }: { children: ReactNode }) {
  return <ul className="grid list-none grid-cols-1 gap-2.5 p-0 sm:grid-cols-2 md:grid-cols-3">{children}</ul>;
}

export function Tile({ href, icon, title, children }: Props) {
  return (
    <li className="flex min-w-0">
      <Link
        href={href}
        className="flex min-w-0 flex-1 items-start gap-3 rounded-lg border border-line bg-raised px-4 py-4 transition-colors hover:border-sea-line"
      >
        {icon}
        <span className="min-w-0">
          <span className="block font-strong text-ink">{title}</span>
          {children ? <span className="line-clamp-2 text-sm text-pretty text-ink-2">{children}</span> : null}
        </span>
      </Link>
    </li>
  );
}
