-- The service catalogue at work: forms with their answers, agreement, plans, access that ends.
ALTER TYPE "RuleKind" ADD VALUE 'requestForm';
ALTER TYPE "RuleKind" ADD VALUE 'approvalRule';
ALTER TYPE "RuleKind" ADD VALUE 'fulfilmentPlan';
ALTER TYPE "RuleKind" ADD VALUE 'accessItem';

CREATE TABLE "RequestAnswers" (
    "ticketId" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "answers" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "RequestAnswers_pkey" PRIMARY KEY ("ticketId")
);
CREATE TABLE "ApprovalRun" (
    "ticketId" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "stage" INTEGER NOT NULL DEFAULT 0,
    "state" TEXT NOT NULL DEFAULT 'asking',
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "decidedAt" TIMESTAMPTZ(3),
    CONSTRAINT "ApprovalRun_pkey" PRIMARY KEY ("ticketId")
);
CREATE TABLE "ApprovalAsk" (
    "id" UUID NOT NULL,
    "ticketId" UUID NOT NULL,
    "stage" INTEGER NOT NULL,
    "personId" UUID NOT NULL,
    "delegateId" UUID,
    "state" TEXT NOT NULL DEFAULT 'asked',
    "note" TEXT,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "decidedAt" TIMESTAMPTZ(3),
    "decidedById" UUID,
    "remindAt" TIMESTAMPTZ(3),
    "expiresAt" TIMESTAMPTZ(3),
    CONSTRAINT "ApprovalAsk_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "ApprovalLink" (
    "hash" TEXT NOT NULL,
    "askId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),
    CONSTRAINT "ApprovalLink_pkey" PRIMARY KEY ("hash")
);
CREATE TABLE "ApprovalDelegate" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "delegateId" UUID NOT NULL,
    "from" TIMESTAMPTZ(3) NOT NULL,
    "to" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "ApprovalDelegate_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "FulfilmentRun" (
    "ticketId" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "doneAt" TIMESTAMPTZ(3),
    CONSTRAINT "FulfilmentRun_pkey" PRIMARY KEY ("ticketId")
);
CREATE TABLE "FulfilmentTask" (
    "id" UUID NOT NULL,
    "ticketId" UUID NOT NULL,
    "functionId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "mandatory" BOOLEAN NOT NULL DEFAULT true,
    "after" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "within" INTEGER,
    "does" TEXT NOT NULL DEFAULT 'work',
    "grantId" UUID,
    "teamId" UUID,
    "ownerId" UUID,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "readyAt" TIMESTAMPTZ(3),
    "dueAt" TIMESTAMPTZ(3),
    "takenAt" TIMESTAMPTZ(3),
    "doneAt" TIMESTAMPTZ(3),
    "doneById" UUID,
    "reason" TEXT,
    CONSTRAINT "FulfilmentTask_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "AccessGrant" (
    "id" UUID NOT NULL,
    "ruleId" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "ticketId" UUID NOT NULL,
    "functionId" UUID NOT NULL,
    "grantedById" UUID NOT NULL,
    "from" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,
    "warnAt" TIMESTAMPTZ(3) NOT NULL,
    "revokeTaskId" UUID,
    "endedAt" TIMESTAMPTZ(3),
    "endedById" UUID,
    "endedBy" TEXT,
    CONSTRAINT "AccessGrant_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "CatalogueAttestation" (
    "id" UUID NOT NULL,
    "functionId" UUID NOT NULL,
    "month" TEXT NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "services" INTEGER NOT NULL,
    "gaps" JSONB NOT NULL,
    "note" TEXT,
    CONSTRAINT "CatalogueAttestation_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "ApprovalAsk_ticketId_stage_personId_key" ON "ApprovalAsk"("ticketId", "stage", "personId");
CREATE INDEX "ApprovalAsk_personId_state_askedAt_idx" ON "ApprovalAsk"("personId", "state", "askedAt");
CREATE INDEX "ApprovalAsk_delegateId_state_idx" ON "ApprovalAsk"("delegateId", "state");
CREATE INDEX "ApprovalLink_askId_idx" ON "ApprovalLink"("askId");
CREATE INDEX "ApprovalDelegate_personId_idx" ON "ApprovalDelegate"("personId");
CREATE INDEX "ApprovalDelegate_delegateId_idx" ON "ApprovalDelegate"("delegateId");
CREATE UNIQUE INDEX "FulfilmentTask_ticketId_key_key" ON "FulfilmentTask"("ticketId", "key");
CREATE INDEX "AccessGrant_personId_endedAt_idx" ON "AccessGrant"("personId", "endedAt");
CREATE INDEX "AccessGrant_ticketId_idx" ON "AccessGrant"("ticketId");
CREATE UNIQUE INDEX "CatalogueAttestation_functionId_month_key" ON "CatalogueAttestation"("functionId", "month");

-- What the jobs look for, and what a person's work is: only what is still open.
CREATE INDEX "ApprovalAsk_open" ON "ApprovalAsk" ("askedAt") WHERE state = 'asked';
CREATE INDEX "FulfilmentTask_ready" ON "FulfilmentTask" ("functionId", "dueAt") WHERE state = 'ready';
CREATE INDEX "FulfilmentTask_owner" ON "FulfilmentTask" ("ownerId") WHERE state = 'ready';
CREATE INDEX "AccessGrant_ending" ON "AccessGrant" ("until") WHERE "endedAt" IS NULL;
-- Somebody holds an access once; asking again prolongs it.
CREATE UNIQUE INDEX "AccessGrant_live" ON "AccessGrant" ("ruleId", "personId") WHERE "endedAt" IS NULL;

ALTER TABLE "ApprovalAsk" ADD CONSTRAINT "ApprovalAsk_state" CHECK (state IN ('asked', 'approved', 'refused', 'passed', 'dropped'));
ALTER TABLE "ApprovalRun" ADD CONSTRAINT "ApprovalRun_state" CHECK (state IN ('asking', 'approved', 'refused'));
ALTER TABLE "ApprovalDelegate" ADD CONSTRAINT "ApprovalDelegate_dates" CHECK ("from" < "to" AND "personId" <> "delegateId");
ALTER TABLE "FulfilmentTask" ADD CONSTRAINT "FulfilmentTask_state" CHECK (state IN ('waiting', 'ready', 'done', 'skipped'));
ALTER TABLE "AccessGrant" ADD CONSTRAINT "AccessGrant_dates" CHECK ("from" < "until" AND ("endedAt" IS NULL) = ("endedBy" IS NULL));

ALTER TABLE "RequestAnswers" ADD CONSTRAINT "RequestAnswers_ticketId_fkey" FOREIGN KEY ("ticketId") REFERENCES "Ticket"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ApprovalRun" ADD CONSTRAINT "ApprovalRun_ticketId_fkey" FOREIGN KEY ("ticketId") REFERENCES "Ticket"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ApprovalAsk" ADD CONSTRAINT "ApprovalAsk_ticketId_fkey" FOREIGN KEY ("ticketId") REFERENCES "ApprovalRun"("ticketId") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ApprovalAsk" ADD CONSTRAINT "ApprovalAsk_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ApprovalAsk" ADD CONSTRAINT "ApprovalAsk_delegateId_fkey" FOREIGN KEY ("delegateId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "ApprovalLink" ADD CONSTRAINT "ApprovalLink_askId_fkey" FOREIGN KEY ("askId") REFERENCES "ApprovalAsk"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ApprovalDelegate" ADD CONSTRAINT "ApprovalDelegate_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ApprovalDelegate" ADD CONSTRAINT "ApprovalDelegate_delegateId_fkey" FOREIGN KEY ("delegateId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "FulfilmentRun" ADD CONSTRAINT "FulfilmentRun_ticketId_fkey" FOREIGN KEY ("ticketId") REFERENCES "Ticket"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "FulfilmentTask" ADD CONSTRAINT "FulfilmentTask_ticketId_fkey" FOREIGN KEY ("ticketId") REFERENCES "Ticket"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "FulfilmentTask" ADD CONSTRAINT "FulfilmentTask_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "Team"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "FulfilmentTask" ADD CONSTRAINT "FulfilmentTask_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "AccessGrant" ADD CONSTRAINT "AccessGrant_ruleId_fkey" FOREIGN KEY ("ruleId") REFERENCES "Rule"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "AccessGrant" ADD CONSTRAINT "AccessGrant_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "AccessGrant" ADD CONSTRAINT "AccessGrant_ticketId_fkey" FOREIGN KEY ("ticketId") REFERENCES "Ticket"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
