-- One promise of a period is read without the others, and without what the sum does not need.
DROP INDEX "Clock_decided";
CREATE INDEX "Clock_decided" ON "Clock" (kind, (coalesce("breachedAt", "metAt"))) INCLUDE ("ticketId", "breachedAt", "metAt", "excusedAt", "imported") WHERE coalesce("breachedAt", "metAt") IS NOT NULL;
-- The planner keeps no figures on a sum of two columns by itself, and takes a year for an hour.
CREATE STATISTICS "Clock_decided_spread" ON (coalesce("breachedAt", "metAt")) FROM "Clock";
-- Which tickets use a rule's version is asked seldom and written always: blocks of the table that cannot hold it are skipped.
CREATE INDEX "Ticket_pinned" ON "Ticket" USING brin ("serviceVersionId" uuid_bloom_ops, "serviceLevelVersionId" uuid_bloom_ops, "calendarVersionId" uuid_bloom_ops, "matrixVersionId" uuid_bloom_ops, "routingVersionId" uuid_bloom_ops) WITH (pages_per_range = 32);
CREATE INDEX "Message_wording" ON "Message" ("wordingVersionId", "ticketId") WHERE "wordingVersionId" IS NOT NULL;
ANALYZE "Clock";
