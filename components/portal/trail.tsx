import { ChevronLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from '@/components/ui/link';

/** The way back up, above a page's title. */
export function Trail({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link
      href={href}
      className="-ms-1 mb-3 inline-flex items-center gap-1 py-1 text-sm font-medium text-ink-2 hover:text-ink pointer-coarse:min-h-11"
    >
      <ChevronLeft aria-hidden="true" className="size-4" />
      {children}
    </Link>
  );
}
