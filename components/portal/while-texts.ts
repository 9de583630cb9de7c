import type { OfferKinds } from './offers';

/** What stands around the answers that come while somebody types. */
export interface WhileTexts {
  title: string;
  hint: string;
  kinds: OfferKinds;
}
