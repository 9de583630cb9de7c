-- Procedures, standards and policies: documents that people follow, comment on and acknowledge.
ALTER TYPE "RuleKind" ADD VALUE 'procedure';
ALTER TYPE "RuleKind" ADD VALUE 'standard';
ALTER TYPE "RuleKind" ADD VALUE 'policy';

ALTER TABLE "Rule" ADD COLUMN "reviewToldFor" TIMESTAMPTZ(3);
ALTER TABLE "RuleVersion" ADD COLUMN "evidence" JSONB NOT NULL DEFAULT '{}',
  ADD COLUMN "wishedFrom" TIMESTAMPTZ(3),
  ADD COLUMN "decideBy" TIMESTAMPTZ(3),
  ADD COLUMN "calledOutAt" TIMESTAMPTZ(3),
  ADD COLUMN "measured" TEXT,
  ADD COLUMN "measuredById" UUID,
  ADD COLUMN "measuredAt" TIMESTAMPTZ(3);
ALTER TABLE "Proposal" ADD COLUMN "evidence" JSONB NOT NULL DEFAULT '{}',
  ADD COLUMN "wishedFrom" TIMESTAMPTZ(3),
  ADD COLUMN "calledOutAt" TIMESTAMPTZ(3),
  ADD COLUMN "measured" TEXT,
  ADD COLUMN "measuredById" UUID,
  ADD COLUMN "measuredAt" TIMESTAMPTZ(3),
  ADD COLUMN "afterId" UUID;
-- The few that wait, by when they should be decided: what the alarms read.
CREATE INDEX "RuleVersion_undecided" ON "RuleVersion" ("decideBy") WHERE state = 'proposed' AND "calledOutAt" IS NULL;
CREATE INDEX "Proposal_undecided" ON "Proposal" ("reviewBy") WHERE state = 'submitted' AND "calledOutAt" IS NULL;
CREATE INDEX "Rule_review" ON "Rule" ("reviewDate") WHERE "inForceId" IS NOT NULL;

CREATE TABLE "ProcedureRun" (
    "id" UUID NOT NULL,
    "ticketId" UUID NOT NULL,
    "ruleId" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "startedById" UUID NOT NULL,
    "completedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ProcedureRun_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "ProcedureRun_ticketId_ruleId_key" ON "ProcedureRun"("ticketId", "ruleId");
CREATE INDEX "ProcedureRun_ruleId_id_idx" ON "ProcedureRun"("ruleId", "id");
CREATE INDEX "ProcedureRun_versionId_idx" ON "ProcedureRun"("versionId");
ALTER TABLE "ProcedureRun" ADD CONSTRAINT "ProcedureRun_ticketId_fkey" FOREIGN KEY ("ticketId") REFERENCES "Ticket"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ProcedureRun" ADD CONSTRAINT "ProcedureRun_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "RuleVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "ProcedureStep" (
    "runId" UUID NOT NULL,
    "step" TEXT NOT NULL,
    "personId" UUID NOT NULL,
    "level" INTEGER,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "reason" TEXT,
    "skipped" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "ProcedureStep_pkey" PRIMARY KEY ("runId","step"),
    CONSTRAINT "ProcedureStep_skipped_says_why" CHECK (NOT "skipped" OR length(btrim("reason")) > 0)
);
ALTER TABLE "ProcedureStep" ADD CONSTRAINT "ProcedureStep_runId_fkey" FOREIGN KEY ("runId") REFERENCES "ProcedureRun"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "Comment" (
    "id" UUID NOT NULL,
    "ruleId" UUID,
    "proposalId" UUID,
    "versionId" UUID,
    "personId" UUID NOT NULL,
    "level" INTEGER,
    "body" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Comment_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "Comment_about_one" CHECK (("ruleId" IS NULL) <> ("proposalId" IS NULL))
);
CREATE INDEX "Comment_ruleId_id_idx" ON "Comment"("ruleId", "id");
CREATE INDEX "Comment_proposalId_id_idx" ON "Comment"("proposalId", "id");
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_ruleId_fkey" FOREIGN KEY ("ruleId") REFERENCES "Rule"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "Acknowledgement" (
    "versionId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "level" INTEGER,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Acknowledgement_pkey" PRIMARY KEY ("versionId","personId")
);
CREATE INDEX "Acknowledgement_personId_idx" ON "Acknowledgement"("personId");
ALTER TABLE "Acknowledgement" ADD CONSTRAINT "Acknowledgement_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "RuleVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Acknowledgement" ADD CONSTRAINT "Acknowledgement_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
