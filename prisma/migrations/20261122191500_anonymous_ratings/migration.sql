-- Whoever rates may keep their name from the desk, where the survey allows it.
ALTER TABLE "Rating" ADD COLUMN "anonymous" BOOLEAN NOT NULL DEFAULT false;
