import type { Tx } from '@/lib/context';

const BATCH = 200;

/** Resolved tickets whose days are over, oldest first. */
export const listToClose = (tx: Tx, now: Date) =>
  tx.ticket.findMany({
    where: { state: 'resolved', closeDueAt: { lte: now } },
    select: { reference: true },
    orderBy: { closeDueAt: 'asc' },
    take: BATCH,
  });

/** Waiting tickets whose time has come. */
export const listToResume = (tx: Tx, now: Date) =>
  tx.ticket.findMany({
    where: { state: 'waiting', waitingUntil: { lte: now } },
    select: { reference: true },
    orderBy: { waitingUntil: 'asc' },
    take: BATCH,
  });
