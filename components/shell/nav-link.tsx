'use client';

import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { Link } from '@/components/ui/link';

type Props = { href: string; exact?: boolean; className: string; title?: string; children: ReactNode };

/** A layout does not run again when the page changes, so the link itself looks where one is. */
export function NavLink({ href, exact = false, className, title, children }: Props) {
  const path = usePathname();
  const on = path === href || (!exact && path.startsWith(`${href}/`));
  return (
    <Link href={href} aria-current={on ? 'page' : undefined} className={className} title={title}>
      {children}
    </Link>
  );
}
