import { paths } from '@/lib/paths';

/** Where a ticket's composer keeps what is being typed. */
export const writingPlace = (reference: string): string => `${paths.ticket(reference)}#write`;
