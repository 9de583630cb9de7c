-- When the next ladder step of a running clock is due, so that the job reads only what it acts on.
ALTER TABLE "Clock" ADD COLUMN "nextStepAt" TIMESTAMPTZ(3);
CREATE INDEX "Clock_next_step" ON "Clock" ("nextStepAt") WHERE "nextStepAt" IS NOT NULL;
DROP INDEX "Clock_running";

-- When an unallocated ticket was last called out, so that each is loud once a stretch.
ALTER TABLE "Ticket" ADD COLUMN "calledOutAt" TIMESTAMPTZ(3);
CREATE INDEX "Ticket_not_called_out" ON "Ticket" ("allocatedAt") WHERE "assigneeId" IS NULL AND "calledOutAt" IS NULL AND state IN ('new', 'open', 'held');
