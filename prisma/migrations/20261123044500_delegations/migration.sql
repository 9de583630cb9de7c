CREATE TABLE "Delegation" (
    "id" UUID NOT NULL,
    "capability" TEXT NOT NULL,
    "personId" UUID NOT NULL,
    "lenderId" UUID NOT NULL,
    "teamId" UUID NOT NULL,
    "from" TIMESTAMPTZ(3) NOT NULL,
    "to" TIMESTAMPTZ(3) NOT NULL,
    "note" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Delegation_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "Delegation_ends_after_start" CHECK ("to" >= "from"),
    CONSTRAINT "Delegation_to_somebody_else" CHECK ("personId" <> "lenderId")
);

CREATE INDEX "Delegation_personId_to_idx" ON "Delegation"("personId", "to");
CREATE INDEX "Delegation_lenderId_to_idx" ON "Delegation"("lenderId", "to");

ALTER TABLE "Delegation" ADD CONSTRAINT "Delegation_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Delegation" ADD CONSTRAINT "Delegation_lenderId_fkey" FOREIGN KEY ("lenderId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Delegation" ADD CONSTRAINT "Delegation_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "Team"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
