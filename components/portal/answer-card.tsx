import type { ReactNode } from 'react';
import { Chip, type ChipTone } from '@/components/ui/chip';
import { Link } from '@/components/ui/link';

type Props = { href: string; kind: string; tone: ChipTone; title: string; children?: ReactNode };

export function AnswerCard({ href, kind, tone, title, children }: Props) {
  return (
    <li className="flex min-w-0">
      <Link
        href={href}
        className="min-w-0 flex-1 rounded-lg border border-line bg-raised px-4 pt-3 pb-4 transition-colors hover:border-sea-line"
      >
        <Chip tone={tone}>{kind}</Chip>
        <span className="mt-1.5 block font-strong text-ink">{title}</span>
        {children ? <span className="mt-0.5 block text-sm text-pretty text-ink-2">{children}</span> : null}
      </Link>
    </li>
  );
}
