import { BookOpen, Box, TriangleAlert } from 'lucide-react';
import type { Offer } from '@/lib/knowledge/offered';
import type { OfferKinds } from './offers';

const SIGNS = { article: BookOpen, knownError: TriangleAlert, service: Box };

/** The kinds of answers in words and signs; `t` says the words of `help.kinds`. */
export function offerKinds(t: (kind: Offer['kind']) => string): OfferKinds {
  const of = (kind: Offer['kind']) => {
    const Sign = SIGNS[kind];
    const look = kind === 'knownError' ? 'text-soon' : 'text-sea';
    return { name: t(kind), sign: <Sign aria-hidden="true" className={`mt-0.5 size-4 flex-none ${look}`} /> };
  };
  return { article: of('article'), knownError: of('knownError'), service: of('service') };
}
