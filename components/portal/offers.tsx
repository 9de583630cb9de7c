import type { ReactNode } from 'react';
import type { Offer } from '@/lib/knowledge/offered';

/** What a kind of answer is called, and its sign: drawn where the page is made, so that no browser loads how. */
export type OfferKinds = Record<Offer['kind'], { name: string; sign: ReactNode }>;
type Props = { offers: readonly Offer[]; kinds: OfferKinds; beside?: boolean };

/** What may answer it, as links; `beside` opens them next to what is being written. */
export function Offers({ offers, kinds, beside = false }: Props) {
  return (
    <ul className="flex list-none flex-col gap-2 p-0">
      {offers.map(({ kind, title, summary, href }) => (
        <li key={href}>
          <a
            href={href}
            {...(beside ? { target: '_blank', rel: 'noreferrer' } : {})}
            className="flex items-start gap-3 rounded-lg border border-line bg-raised px-4 py-3 transition-colors hover:border-sea-line"
          >
            {kinds[kind].sign}
            <span className="min-w-0">
              <span className="block font-strong text-ink">{title}</span>
              <span className="line-clamp-2 block text-sm text-pretty text-ink-2">
                {kind === 'article' ? null : `${kinds[kind].name}: `}
                {summary}
              </span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
