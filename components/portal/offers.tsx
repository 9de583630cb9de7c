import { BookOpen, Box, TriangleAlert } from 'lucide-react';
import type { Offer } from '@/lib/knowledge/offered';

type Props = { offers: readonly Offer[]; kinds: Record<Offer['kind'], string>; beside?: boolean };

const ICONS = { article: BookOpen, knownError: TriangleAlert, service: Box };

/** What may answer it, as links; `beside` opens them next to what is being written. */
export function Offers({ offers, kinds, beside = false }: Props) {
  return (
    <ul className="flex list-none flex-col gap-2 p-0">
      {offers.map(({ kind, title, summary, href }) => {
        const Icon = ICONS[kind];
        return (
          <li key={href}>
            <a
              href={href}
              {...(beside ? { target: '_blank', rel: 'noreferrer' } : {})}
              className="flex items-start gap-3 rounded-lg border border-line bg-raised px-4 py-3 transition-colors hover:border-sea-line"
            >
              <Icon
                aria-hidden="true"
                className={
                  kind === 'knownError' ? 'mt-0.5 size-4 flex-none text-soon' : 'mt-0.5 size-4 flex-none text-sea'
                }
              />
              <span className="min-w-0">
                <span className="block font-strong text-ink">{title}</span>
                <span className="line-clamp-2 block text-sm text-pretty text-ink-2">
                  {kind === 'article' ? null : `${kinds[kind]}: `}
                  {summary}
                </span>
              </span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}
