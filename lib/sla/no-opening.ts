/** Days a search for open time may cross without finding any (design: behaviour 11). */
export const SEARCH_DAYS = 400;

/** Days a single span may cover: a hundred years, so that a tiny window and a huge target cannot hang. */
export const HORIZON_DAYS = 36_525;

/** Business time could not be computed; `reason` says why, `searchedFrom` where the search began. */
export class NoOpeningError extends Error {
  override readonly name = 'NoOpeningError';
  constructor(
    readonly reason: 'never-opens' | 'span-too-long',
    readonly searchedFrom: Date,
  ) {
    super(
      reason === 'never-opens'
        ? `The calendar has no opening within ${SEARCH_DAYS} days of ${searchedFrom.toISOString()}.`
        : `The span from ${searchedFrom.toISOString()} reaches further than a hundred years on this calendar.`,
    );
  }
}
