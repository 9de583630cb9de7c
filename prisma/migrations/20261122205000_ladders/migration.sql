-- The escalation ladder is a document of its own. Versions of service levels that carry their steps themselves were
-- agreed as they stand and stay so: tickets under them keep no ladder and climb by those steps.
ALTER TYPE "RuleKind" ADD VALUE 'ladder';
ALTER TABLE "Ticket" ADD COLUMN "ladderVersionId" UUID;
DROP INDEX "Ticket_pinned";
CREATE INDEX "Ticket_pinned" ON "Ticket" USING brin ("serviceVersionId" uuid_bloom_ops, "serviceLevelVersionId" uuid_bloom_ops, "calendarVersionId" uuid_bloom_ops, "ladderVersionId" uuid_bloom_ops, "matrixVersionId" uuid_bloom_ops, "routingVersionId" uuid_bloom_ops) WITH (pages_per_range = 32);
