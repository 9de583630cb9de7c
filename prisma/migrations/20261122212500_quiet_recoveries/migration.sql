-- An anonymous low score is made good without a task on its ticket, which would tell the score to all who see it.
ALTER TABLE "Rating" ADD COLUMN "recoverBy" TIMESTAMPTZ(3), ADD COLUMN "recoveredAt" TIMESTAMPTZ(3), ADD COLUMN "recoveredById" UUID, ADD COLUMN "recovery" TEXT;
ALTER TABLE "Rating" ADD CONSTRAINT "Rating_recovered_as_one" CHECK (("recoveredAt" IS NULL) = ("recovery" IS NULL) AND ("recoveredAt" IS NULL) = ("recoveredById" IS NULL));
ALTER TABLE "Rating" ADD CONSTRAINT "Rating_recovers_quietly" CHECK ("recoverBy" IS NULL OR anonymous);
CREATE INDEX "Rating_to_recover" ON "Rating" ("recoverBy", "ticketId") WHERE "recoverBy" IS NOT NULL AND "recoveredAt" IS NULL;
