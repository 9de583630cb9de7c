import type { ReactNode } from 'react';
import { Link } from '@/components/ui/link';
import type { Piece } from '@/lib/search/snippet';
import { Marked } from './marked';

type Props = {
  href: string;
  title: ReactNode;
  /** A reference or a kind, before the title. */
  lead?: ReactNode;
  aside?: ReactNode;
  pieces?: readonly Piece[];
};

export function FoundRow({ href, title, lead, aside, pieces }: Props) {
  return (
    <li className="border-b border-line last:border-b-0">
      <Link href={href} className="block px-3.5 py-2.5 hover:bg-sunk">
        <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
          {lead}
          <span className="min-w-0 font-strong break-words">{title}</span>
          <span className="ms-auto flex flex-wrap max-md:ms-0 max-md:basis-full items-center gap-x-2 gap-y-1 text-sm text-ink-3">
            {aside}
          </span>
        </span>
        {pieces && pieces.length > 0 ? (
          <span className="mt-0.5 block max-w-[80ch] text-pretty break-words text-ink-2">
            <Marked pieces={pieces} />
          </span>
        ) : null}
      </Link>
    </li>
  );
}
