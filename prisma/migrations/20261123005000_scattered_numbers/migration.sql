-- A function may number its tickets without saying how many there are (behaviour 64).
ALTER TABLE "Function" ADD COLUMN "scattered" BOOLEAN NOT NULL DEFAULT FALSE;
