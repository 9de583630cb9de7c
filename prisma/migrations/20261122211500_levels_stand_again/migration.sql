-- A level confirmed until a day stands in for another, which stands again after it.
ALTER TABLE "LevelHolding" ADD COLUMN "resumesAfterId" UUID;
CREATE INDEX "LevelHolding_resumesAfterId_idx" ON "LevelHolding"("resumesAfterId");
ALTER TABLE "LevelHolding" ADD CONSTRAINT "LevelHolding_resumesAfterId_fkey" FOREIGN KEY ("resumesAfterId") REFERENCES "LevelHolding"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "LevelHolding" ADD CONSTRAINT "LevelHolding_deputy_never_resumes" CHECK ("resumesAfterId" IS NULL OR "deputyForId" IS NULL);
