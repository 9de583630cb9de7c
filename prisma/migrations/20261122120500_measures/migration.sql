-- Promises kept and broken in a period are read from this index alone, however long the desk has run.
CREATE INDEX "Clock_decided" ON "Clock" ((coalesce("breachedAt", "metAt")), kind) INCLUDE ("ticketId", "breachedAt", "metAt", "excusedAt", "imported", "dueAt", "runningSince") WHERE coalesce("breachedAt", "metAt") IS NOT NULL;
-- What was reopened or cancelled in a period, over all functions: rare events, found without reading the common ones.
CREATE INDEX "Event_reopened" ON "Event" (at, "ticketId") WHERE type = 'ticket.reopened';
CREATE INDEX "Event_cancelled" ON "Event" ("ticketId", at) WHERE type = 'ticket.cancelled';
