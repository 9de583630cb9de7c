ALTER TABLE "Clock" ADD COLUMN "dueByHandAt" TIMESTAMPTZ(3);
ALTER TABLE "Clock" ADD CONSTRAINT "Clock_due_by_hand" CHECK ("dueByHandAt" IS NULL OR ("dueAt" IS NOT NULL AND "dueAt" = "dueByHandAt"));
-- A due time set by hand can pass while the clock is paused, so the sweep looks for these as well.
DROP INDEX "Clock_running_due";
CREATE INDEX "Clock_counting_due" ON "Clock" ("dueAt") WHERE "breachedAt" IS NULL AND ("runningSince" IS NOT NULL OR ("dueByHandAt" IS NOT NULL AND "metAt" IS NULL AND "stoppedAt" IS NULL));
