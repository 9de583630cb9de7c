import type { Context } from '@/lib/context';
import { AppError, invalid } from '@/lib/errors';
import { type ClaimedTicket, claimTicket } from '@/lib/tickets/claim';

/** A second ticket that the input names. @throws INVALID naming the field, when there is none in sight */
export async function claimOther(ctx: Context, reference: string, field: string): Promise<ClaimedTicket> {
  try {
    return await claimTicket(ctx, reference);
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'NOT_FOUND') throw error;
    throw invalid({ [field]: `There is no ticket ${reference}, or it is out of your sight; name another one` });
  }
}

/** Both tickets of an act, locked in the order of their references, so that two such acts never wait for each other. */
export async function claimPair(
  ctx: Context,
  named: { reference: string; version?: number },
  other: { reference: string; field: string },
): Promise<{ ticket: ClaimedTicket; other: ClaimedTicket }> {
  if (other.reference < named.reference) {
    const second = await claimOther(ctx, other.reference, other.field);
    return { ticket: await claimTicket(ctx, named.reference, named.version), other: second };
  }
  const ticket = await claimTicket(ctx, named.reference, named.version);
  return { ticket, other: await claimOther(ctx, other.reference, other.field) };
}
