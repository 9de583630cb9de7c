-- CreateEnum
CREATE TYPE "PersonKind" AS ENUM ('person', 'bot', 'system');

-- CreateEnum
CREATE TYPE "RuleKind" AS ENUM ('calendar', 'serviceLevel', 'service', 'routing', 'priorityMatrix', 'categories', 'waitingReasons', 'wording');

-- CreateEnum
CREATE TYPE "VersionState" AS ENUM ('draft', 'proposed', 'agreed', 'inForce', 'superseded', 'retired');

-- CreateEnum
CREATE TYPE "TicketKind" AS ENUM ('incident', 'request', 'question', 'complaint');

-- CreateEnum
CREATE TYPE "TicketState" AS ENUM ('new', 'open', 'waiting', 'held', 'approval', 'resolved', 'closed', 'cancelled', 'merged');

-- CreateEnum
CREATE TYPE "Channel" AS ENUM ('portal', 'phone', 'email', 'chat', 'walkup', 'api', 'monitoring', 'import');

-- CreateEnum
CREATE TYPE "Visibility" AS ENUM ('public', 'internal');

-- CreateEnum
CREATE TYPE "LinkKind" AS ENUM ('parent', 'child', 'duplicate', 'related');

-- CreateTable
CREATE TABLE "Event" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "type" TEXT NOT NULL,
    "subjectId" UUID,
    "ticketId" UUID,
    "functionId" UUID,
    "actorId" UUID,
    "actorKind" TEXT NOT NULL,
    "actorLevel" INTEGER,
    "deputyForId" UUID,
    "viaId" UUID,
    "reason" TEXT,
    "data" JSONB NOT NULL,

    CONSTRAINT "Event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IdempotencyKey" (
    "actorId" UUID NOT NULL,
    "path" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "bodyHash" TEXT NOT NULL,
    "status" INTEGER NOT NULL,
    "body" JSONB NOT NULL,
    "headers" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "IdempotencyKey_pkey" PRIMARY KEY ("actorId","path","key")
);

-- CreateTable
CREATE TABLE "Notice" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "ticketId" UUID,
    "kind" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "readAt" TIMESTAMPTZ(3),

    CONSTRAINT "Notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Mail" (
    "id" UUID NOT NULL,
    "to" TEXT NOT NULL,
    "toId" UUID,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT,
    "ticketId" UUID,
    "eventId" UUID,
    "messageId" TEXT NOT NULL,
    "headers" JSONB NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'queued',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "error" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "sentAt" TIMESTAMPTZ(3),

    CONSTRAINT "Mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ExternalRef" (
    "source" TEXT NOT NULL,
    "noun" TEXT NOT NULL,
    "externalId" TEXT NOT NULL,
    "subjectId" UUID NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "ExternalRef_pkey" PRIMARY KEY ("source","noun","externalId")
);

-- CreateTable
CREATE TABLE "Setting" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,

    CONSTRAINT "Setting_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" UUID NOT NULL,
    "email" TEXT,
    "name" TEXT NOT NULL,
    "kind" "PersonKind" NOT NULL DEFAULT 'person',
    "phone" TEXT,
    "title" TEXT,
    "admin" BOOLEAN NOT NULL DEFAULT false,
    "auditor" BOOLEAN NOT NULL DEFAULT false,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "organisationId" UUID,
    "managerId" UUID,
    "timeZone" TEXT NOT NULL DEFAULT 'UTC',
    "locale" TEXT NOT NULL DEFAULT 'en',
    "cap" INTEGER NOT NULL DEFAULT 8,
    "shortcuts" BOOLEAN NOT NULL DEFAULT true,
    "passwordHash" TEXT,
    "sessionVersion" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Organisation" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "shares" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Function" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "isDefault" BOOLEAN NOT NULL DEFAULT false,
    "defaultTeamId" UUID,
    "timeZone" TEXT NOT NULL DEFAULT 'UTC',
    "calendarId" UUID,

    CONSTRAINT "Function_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TicketNumber" (
    "functionId" UUID NOT NULL,
    "next" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "TicketNumber_pkey" PRIMARY KEY ("functionId")
);

-- CreateTable
CREATE TABLE "Team" (
    "id" UUID NOT NULL,
    "functionId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "active" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "Team_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TeamMember" (
    "teamId" UUID NOT NULL,
    "personId" UUID NOT NULL,

    CONSTRAINT "TeamMember_pkey" PRIMARY KEY ("teamId","personId")
);

-- CreateTable
CREATE TABLE "LevelHolding" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "functionId" UUID NOT NULL,
    "level" INTEGER NOT NULL,
    "from" TIMESTAMPTZ(3) NOT NULL,
    "to" TIMESTAMPTZ(3),
    "deputyForId" UUID,
    "grantedById" UUID,
    "selfApproved" BOOLEAN NOT NULL DEFAULT false,
    "note" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "LevelHolding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Buddy" (
    "id" UUID NOT NULL,
    "functionId" UUID NOT NULL,
    "buddyId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "from" TIMESTAMPTZ(3) NOT NULL,
    "to" TIMESTAMPTZ(3),

    CONSTRAINT "Buddy_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Token" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "lastUsedAt" TIMESTAMPTZ(3),
    "expiresAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Token_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MagicLink" (
    "hash" TEXT NOT NULL,
    "personId" UUID NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "MagicLink_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "Rule" (
    "id" UUID NOT NULL,
    "kind" "RuleKind" NOT NULL,
    "key" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "functionId" UUID,
    "ownerId" UUID,
    "reviewDate" TIMESTAMPTZ(3),
    "inForceId" UUID,
    "retiredAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Rule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RuleVersion" (
    "id" UUID NOT NULL,
    "ruleId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "state" "VersionState" NOT NULL DEFAULT 'draft',
    "reason" TEXT,
    "authorId" UUID NOT NULL,
    "authorLevel" INTEGER,
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(3),
    "decision" TEXT,
    "effectiveFrom" TIMESTAMPTZ(3),
    "effectiveTo" TIMESTAMPTZ(3),
    "selfApproved" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RuleVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Proposal" (
    "id" UUID NOT NULL,
    "act" TEXT NOT NULL,
    "capability" TEXT NOT NULL,
    "functionId" UUID,
    "ticketId" UUID,
    "target" TEXT NOT NULL,
    "input" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'submitted',
    "authorId" UUID NOT NULL,
    "authorLevel" INTEGER,
    "deciderId" UUID,
    "decision" TEXT,
    "decidedAt" TIMESTAMPTZ(3),
    "reviewBy" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Proposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Ticket" (
    "id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "functionId" UUID NOT NULL,
    "teamId" UUID,
    "kind" "TicketKind" NOT NULL,
    "state" "TicketState" NOT NULL DEFAULT 'new',
    "priority" INTEGER NOT NULL,
    "impact" INTEGER NOT NULL,
    "urgency" INTEGER NOT NULL,
    "priorityOverridden" BOOLEAN NOT NULL DEFAULT false,
    "subject" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "channel" "Channel" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "requesterId" UUID NOT NULL,
    "loggedById" UUID,
    "organisationId" UUID,
    "assigneeId" UUID,
    "serviceId" UUID,
    "category" TEXT,
    "confidential" BOOLEAN NOT NULL DEFAULT false,
    "routine" BOOLEAN NOT NULL DEFAULT false,
    "common" BOOLEAN NOT NULL DEFAULT false,
    "serviceVersionId" UUID,
    "serviceLevelVersionId" UUID,
    "calendarVersionId" UUID,
    "matrixVersionId" UUID,
    "routingVersionId" UUID,
    "waitingReason" TEXT,
    "waitingUntil" TIMESTAMPTZ(3),
    "resolution" TEXT,
    "resolutionCode" TEXT,
    "reopenCount" INTEGER NOT NULL DEFAULT 0,
    "hops" INTEGER NOT NULL DEFAULT 0,
    "escalations" INTEGER NOT NULL DEFAULT 0,
    "replies" INTEGER NOT NULL DEFAULT 0,
    "mergedIntoId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "allocatedAt" TIMESTAMPTZ(3),
    "assignedAt" TIMESTAMPTZ(3),
    "firstResponseAt" TIMESTAMPTZ(3),
    "resolvedAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),
    "closeDueAt" TIMESTAMPTZ(3),
    "lastPublicAt" TIMESTAMPTZ(3),
    "lastCustomerAt" TIMESTAMPTZ(3),
    "nextDueAt" TIMESTAMPTZ(3),
    "dueOrder" TIMESTAMPTZ(3) NOT NULL,
    "externalSource" TEXT,
    "externalNumber" TEXT,

    CONSTRAINT "Ticket_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Message" (
    "id" UUID NOT NULL,
    "ticketId" UUID NOT NULL,
    "authorId" UUID NOT NULL,
    "visibility" "Visibility" NOT NULL,
    "body" TEXT NOT NULL,
    "channel" "Channel" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "fromCustomer" BOOLEAN NOT NULL DEFAULT false,
    "wordingVersionId" UUID,
    "heldId" UUID,

    CONSTRAINT "Message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Attachment" (
    "id" UUID NOT NULL,
    "ticketId" UUID,
    "messageId" UUID,
    "name" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "visibility" "Visibility" NOT NULL DEFAULT 'public',
    "uploadedById" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Attachment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Participant" (
    "ticketId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Participant_pkey" PRIMARY KEY ("ticketId","personId","role")
);

-- CreateTable
CREATE TABLE "TicketLink" (
    "fromId" UUID NOT NULL,
    "toId" UUID NOT NULL,
    "kind" "LinkKind" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "optOut" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "TicketLink_pkey" PRIMARY KEY ("fromId","toId","kind")
);

-- CreateTable
CREATE TABLE "Clock" (
    "id" UUID NOT NULL,
    "ticketId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "target" INTEGER NOT NULL,
    "spent" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "runningSince" TIMESTAMPTZ(3),
    "dueAt" TIMESTAMPTZ(3),
    "metAt" TIMESTAMPTZ(3),
    "breachedAt" TIMESTAMPTZ(3),
    "stoppedAt" TIMESTAMPTZ(3),
    "calendarVersionId" UUID NOT NULL,
    "levelVersionId" UUID NOT NULL,
    "firedSteps" DOUBLE PRECISION[] DEFAULT ARRAY[]::DOUBLE PRECISION[],
    "excusedAt" TIMESTAMPTZ(3),
    "excuseReason" TEXT,
    "imported" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Clock_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Held" (
    "id" UUID NOT NULL,
    "ticketId" UUID NOT NULL,
    "functionId" UUID NOT NULL,
    "act" TEXT NOT NULL,
    "capability" TEXT NOT NULL,
    "input" JSONB NOT NULL,
    "hash" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "authorId" UUID NOT NULL,
    "authorLevel" INTEGER NOT NULL,
    "checkerId" UUID,
    "note" TEXT,
    "editedBody" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "dueAt" TIMESTAMPTZ(3),
    "remindedAt" TIMESTAMPTZ(3),
    "decidedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Held_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Escalation" (
    "id" UUID NOT NULL,
    "ticketId" UUID NOT NULL,
    "functionId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "toTeamId" UUID,
    "toPersonId" UUID,
    "reason" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'raised',
    "raisedById" UUID NOT NULL,
    "decidedById" UUID,
    "decision" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "decidedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Escalation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Rating" (
    "ticketId" UUID NOT NULL,
    "score" INTEGER NOT NULL,
    "comment" TEXT,
    "personId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Rating_pkey" PRIMARY KEY ("ticketId")
);

-- CreateTable
CREATE TABLE "Draft" (
    "personId" UUID NOT NULL,
    "place" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Draft_pkey" PRIMARY KEY ("personId","place")
);

-- CreateTable
CREATE TABLE "SavedView" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,

    CONSTRAINT "SavedView_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Event_ticketId_at_id_idx" ON "Event"("ticketId", "at", "id");

-- CreateIndex
CREATE INDEX "Event_functionId_type_at_idx" ON "Event"("functionId", "type", "at");

-- CreateIndex
CREATE INDEX "Event_actorId_at_idx" ON "Event"("actorId", "at");

-- CreateIndex
CREATE INDEX "Event_subjectId_at_idx" ON "Event"("subjectId", "at");

-- CreateIndex
CREATE INDEX "IdempotencyKey_createdAt_idx" ON "IdempotencyKey"("createdAt");

-- CreateIndex
CREATE INDEX "Notice_personId_readAt_at_idx" ON "Notice"("personId", "readAt", "at");

-- CreateIndex
CREATE UNIQUE INDEX "Notice_personId_eventId_kind_key" ON "Notice"("personId", "eventId", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "Mail_messageId_key" ON "Mail"("messageId");

-- CreateIndex
CREATE INDEX "Mail_state_at_idx" ON "Mail"("state", "at");

-- CreateIndex
CREATE INDEX "Mail_at_id_idx" ON "Mail"("at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Mail_eventId_to_key" ON "Mail"("eventId", "to");

-- CreateIndex
CREATE INDEX "ExternalRef_subjectId_idx" ON "ExternalRef"("subjectId");

-- CreateIndex
CREATE UNIQUE INDEX "Person_email_key" ON "Person"("email");

-- CreateIndex
CREATE INDEX "Person_organisationId_idx" ON "Person"("organisationId");

-- CreateIndex
CREATE INDEX "Person_name_idx" ON "Person"("name");

-- CreateIndex
CREATE UNIQUE INDEX "Organisation_name_key" ON "Organisation"("name");

-- CreateIndex
CREATE UNIQUE INDEX "Function_key_key" ON "Function"("key");

-- CreateIndex
CREATE UNIQUE INDEX "Function_defaultTeamId_key" ON "Function"("defaultTeamId");

-- CreateIndex
CREATE UNIQUE INDEX "Team_key_key" ON "Team"("key");

-- CreateIndex
CREATE INDEX "Team_functionId_idx" ON "Team"("functionId");

-- CreateIndex
CREATE INDEX "TeamMember_personId_idx" ON "TeamMember"("personId");

-- CreateIndex
CREATE INDEX "LevelHolding_personId_functionId_idx" ON "LevelHolding"("personId", "functionId");

-- CreateIndex
CREATE INDEX "LevelHolding_functionId_level_idx" ON "LevelHolding"("functionId", "level");

-- CreateIndex
CREATE INDEX "Buddy_personId_idx" ON "Buddy"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Buddy_functionId_buddyId_personId_key" ON "Buddy"("functionId", "buddyId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "Token_hash_key" ON "Token"("hash");

-- CreateIndex
CREATE INDEX "Token_personId_idx" ON "Token"("personId");

-- CreateIndex
CREATE INDEX "MagicLink_personId_idx" ON "MagicLink"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Rule_inForceId_key" ON "Rule"("inForceId");

-- CreateIndex
CREATE INDEX "Rule_functionId_kind_idx" ON "Rule"("functionId", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "Rule_kind_key_key" ON "Rule"("kind", "key");

-- CreateIndex
CREATE INDEX "RuleVersion_state_idx" ON "RuleVersion"("state");

-- CreateIndex
CREATE UNIQUE INDEX "RuleVersion_ruleId_number_key" ON "RuleVersion"("ruleId", "number");

-- CreateIndex
CREATE INDEX "Proposal_functionId_state_createdAt_idx" ON "Proposal"("functionId", "state", "createdAt");

-- CreateIndex
CREATE INDEX "Proposal_authorId_createdAt_idx" ON "Proposal"("authorId", "createdAt");

-- CreateIndex
CREATE INDEX "Proposal_ticketId_idx" ON "Proposal"("ticketId");

-- CreateIndex
CREATE UNIQUE INDEX "Ticket_reference_key" ON "Ticket"("reference");

-- CreateIndex
CREATE INDEX "Ticket_requesterId_createdAt_idx" ON "Ticket"("requesterId", "createdAt" DESC);

-- CreateIndex
CREATE INDEX "Ticket_organisationId_createdAt_idx" ON "Ticket"("organisationId", "createdAt" DESC);

-- CreateIndex
CREATE INDEX "Ticket_assigneeId_state_dueOrder_idx" ON "Ticket"("assigneeId", "state", "dueOrder");

-- CreateIndex
CREATE INDEX "Ticket_functionId_createdAt_idx" ON "Ticket"("functionId", "createdAt");

-- CreateIndex
CREATE INDEX "Ticket_functionId_resolvedAt_idx" ON "Ticket"("functionId", "resolvedAt");

-- CreateIndex
CREATE INDEX "Ticket_functionId_updatedAt_id_idx" ON "Ticket"("functionId", "updatedAt", "id");

-- CreateIndex
CREATE INDEX "Ticket_serviceId_createdAt_idx" ON "Ticket"("serviceId", "createdAt");

-- CreateIndex
CREATE INDEX "Ticket_mergedIntoId_idx" ON "Ticket"("mergedIntoId");

-- CreateIndex
CREATE UNIQUE INDEX "Ticket_externalSource_externalNumber_key" ON "Ticket"("externalSource", "externalNumber");

-- CreateIndex
CREATE UNIQUE INDEX "Message_heldId_key" ON "Message"("heldId");

-- CreateIndex
CREATE INDEX "Message_ticketId_at_id_idx" ON "Message"("ticketId", "at", "id");

-- CreateIndex
CREATE INDEX "Message_authorId_idx" ON "Message"("authorId");

-- CreateIndex
CREATE INDEX "Attachment_ticketId_idx" ON "Attachment"("ticketId");

-- CreateIndex
CREATE INDEX "Attachment_messageId_idx" ON "Attachment"("messageId");

-- CreateIndex
CREATE INDEX "Participant_personId_idx" ON "Participant"("personId");

-- CreateIndex
CREATE INDEX "TicketLink_toId_kind_idx" ON "TicketLink"("toId", "kind");


-- CreateIndex
CREATE INDEX "Held_functionId_state_at_idx" ON "Held"("functionId", "state", "at");

-- CreateIndex
CREATE INDEX "Held_ticketId_state_idx" ON "Held"("ticketId", "state");

-- CreateIndex
CREATE INDEX "Held_authorId_state_idx" ON "Held"("authorId", "state");

-- CreateIndex
CREATE INDEX "Escalation_functionId_state_at_idx" ON "Escalation"("functionId", "state", "at");

-- CreateIndex
CREATE INDEX "Escalation_ticketId_idx" ON "Escalation"("ticketId");

-- CreateIndex
CREATE UNIQUE INDEX "SavedView_personId_name_key" ON "SavedView"("personId", "name");

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Person" ADD CONSTRAINT "Person_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Person" ADD CONSTRAINT "Person_managerId_fkey" FOREIGN KEY ("managerId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Function" ADD CONSTRAINT "Function_defaultTeamId_fkey" FOREIGN KEY ("defaultTeamId") REFERENCES "Team"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Function" ADD CONSTRAINT "Function_calendarId_fkey" FOREIGN KEY ("calendarId") REFERENCES "Rule"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TicketNumber" ADD CONSTRAINT "TicketNumber_functionId_fkey" FOREIGN KEY ("functionId") REFERENCES "Function"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Team" ADD CONSTRAINT "Team_functionId_fkey" FOREIGN KEY ("functionId") REFERENCES "Function"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TeamMember" ADD CONSTRAINT "TeamMember_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "Team"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TeamMember" ADD CONSTRAINT "TeamMember_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LevelHolding" ADD CONSTRAINT "LevelHolding_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LevelHolding" ADD CONSTRAINT "LevelHolding_deputyForId_fkey" FOREIGN KEY ("deputyForId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LevelHolding" ADD CONSTRAINT "LevelHolding_functionId_fkey" FOREIGN KEY ("functionId") REFERENCES "Function"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Buddy" ADD CONSTRAINT "Buddy_functionId_fkey" FOREIGN KEY ("functionId") REFERENCES "Function"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Buddy" ADD CONSTRAINT "Buddy_buddyId_fkey" FOREIGN KEY ("buddyId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Buddy" ADD CONSTRAINT "Buddy_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Token" ADD CONSTRAINT "Token_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Rule" ADD CONSTRAINT "Rule_inForceId_fkey" FOREIGN KEY ("inForceId") REFERENCES "RuleVersion"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Rule" ADD CONSTRAINT "Rule_functionId_fkey" FOREIGN KEY ("functionId") REFERENCES "Function"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RuleVersion" ADD CONSTRAINT "RuleVersion_ruleId_fkey" FOREIGN KEY ("ruleId") REFERENCES "Rule"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ticket" ADD CONSTRAINT "Ticket_functionId_fkey" FOREIGN KEY ("functionId") REFERENCES "Function"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ticket" ADD CONSTRAINT "Ticket_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "Team"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ticket" ADD CONSTRAINT "Ticket_requesterId_fkey" FOREIGN KEY ("requesterId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ticket" ADD CONSTRAINT "Ticket_assigneeId_fkey" FOREIGN KEY ("assigneeId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ticket" ADD CONSTRAINT "Ticket_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ticket" ADD CONSTRAINT "Ticket_serviceId_fkey" FOREIGN KEY ("serviceId") REFERENCES "Rule"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ticket" ADD CONSTRAINT "Ticket_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Ticket"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Message" ADD CONSTRAINT "Message_ticketId_fkey" FOREIGN KEY ("ticketId") REFERENCES "Ticket"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Message" ADD CONSTRAINT "Message_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_ticketId_fkey" FOREIGN KEY ("ticketId") REFERENCES "Ticket"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_messageId_fkey" FOREIGN KEY ("messageId") REFERENCES "Message"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Participant" ADD CONSTRAINT "Participant_ticketId_fkey" FOREIGN KEY ("ticketId") REFERENCES "Ticket"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Participant" ADD CONSTRAINT "Participant_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TicketLink" ADD CONSTRAINT "TicketLink_fromId_fkey" FOREIGN KEY ("fromId") REFERENCES "Ticket"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TicketLink" ADD CONSTRAINT "TicketLink_toId_fkey" FOREIGN KEY ("toId") REFERENCES "Ticket"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Clock" ADD CONSTRAINT "Clock_ticketId_fkey" FOREIGN KEY ("ticketId") REFERENCES "Ticket"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Held" ADD CONSTRAINT "Held_ticketId_fkey" FOREIGN KEY ("ticketId") REFERENCES "Ticket"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Escalation" ADD CONSTRAINT "Escalation_ticketId_fkey" FOREIGN KEY ("ticketId") REFERENCES "Ticket"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Rating" ADD CONSTRAINT "Rating_ticketId_fkey" FOREIGN KEY ("ticketId") REFERENCES "Ticket"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Draft" ADD CONSTRAINT "Draft_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SavedView" ADD CONSTRAINT "SavedView_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say, named after the rule it keeps.

CREATE EXTENSION IF NOT EXISTS pg_trgm;

ALTER TABLE "Person" ADD CONSTRAINT "Person_email_lower" CHECK (email = lower(email));
ALTER TABLE "LevelHolding" ADD CONSTRAINT "LevelHolding_level_range" CHECK (level BETWEEN 1 AND 6);
ALTER TABLE "LevelHolding" ADD CONSTRAINT "LevelHolding_ends_after_start" CHECK ("to" IS NULL OR "to" >= "from");
ALTER TABLE "LevelHolding" ADD CONSTRAINT "LevelHolding_deputy_is_dated" CHECK ("deputyForId" IS NULL OR ("to" IS NOT NULL AND "deputyForId" <> "personId"));
ALTER TABLE "Buddy" ADD CONSTRAINT "Buddy_is_somebody_else" CHECK ("buddyId" <> "personId");
ALTER TABLE "Function" ADD CONSTRAINT "Function_key_form" CHECK (key ~ '^[A-Z][A-Z0-9]{1,7}$');
CREATE UNIQUE INDEX "Function_one_default" ON "Function" ("isDefault") WHERE "isDefault";

ALTER TABLE "Ticket" ADD CONSTRAINT "Ticket_grades" CHECK (priority BETWEEN 1 AND 4 AND impact BETWEEN 1 AND 3 AND urgency BETWEEN 1 AND 3);
ALTER TABLE "Ticket" ADD CONSTRAINT "Ticket_resolved_has_time" CHECK (state NOT IN ('resolved', 'closed') OR "resolvedAt" IS NOT NULL);
ALTER TABLE "Ticket" ADD CONSTRAINT "Ticket_closed_has_time" CHECK (state <> 'closed' OR "closedAt" IS NOT NULL);
ALTER TABLE "Ticket" ADD CONSTRAINT "Ticket_merged_says_where" CHECK ((state = 'merged') = ("mergedIntoId" IS NOT NULL));
ALTER TABLE "Ticket" ADD CONSTRAINT "Ticket_waiting_has_reason" CHECK (state <> 'waiting' OR "waitingReason" IS NOT NULL);
ALTER TABLE "Ticket" ADD CONSTRAINT "Ticket_due_order" CHECK ("nextDueAt" IS NULL OR "nextDueAt" = "dueOrder");
ALTER TABLE "Ticket" ADD CONSTRAINT "Ticket_external_both" CHECK (("externalSource" IS NULL) = ("externalNumber" IS NULL));
ALTER TABLE "TicketLink" ADD CONSTRAINT "TicketLink_not_itself" CHECK ("fromId" <> "toId");
ALTER TABLE "TicketLink" ADD CONSTRAINT "TicketLink_child_is_parent_turned" CHECK (kind <> 'child');
ALTER TABLE "Clock" ADD CONSTRAINT "Clock_target_positive" CHECK (target > 0 AND spent >= 0);
ALTER TABLE "Clock" ADD CONSTRAINT "Clock_runs_or_is_over" CHECK ("runningSince" IS NULL OR ("metAt" IS NULL AND "stoppedAt" IS NULL AND "dueAt" IS NOT NULL));
ALTER TABLE "Rating" ADD CONSTRAINT "Rating_score_range" CHECK (score BETWEEN 1 AND 5);
ALTER TABLE "Held" ADD CONSTRAINT "Held_state" CHECK (state IN ('waiting', 'approved', 'edited', 'returned', 'taken'));
ALTER TABLE "Held" ADD CONSTRAINT "Held_never_checked_by_author" CHECK ("checkerId" IS NULL OR "checkerId" <> "authorId");
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_state" CHECK (state IN ('submitted', 'accepted', 'returned', 'rejected', 'withdrawn'));
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_never_decided_by_author" CHECK ("deciderId" IS NULL OR "deciderId" <> "authorId");
ALTER TABLE "Escalation" ADD CONSTRAINT "Escalation_state" CHECK (state IN ('raised', 'accepted', 'declined', 'closed') AND kind IN ('functional', 'hierarchical'));
ALTER TABLE "Mail" ADD CONSTRAINT "Mail_state" CHECK (state IN ('queued', 'sent', 'kept', 'failed'));
ALTER TABLE "RuleVersion" ADD CONSTRAINT "RuleVersion_author_never_decides" CHECK ("selfApproved" OR "decidedById" IS NULL OR "decidedById" <> "authorId");

-- Lists of open work: what is due first, by function, team and owner.
CREATE INDEX "Ticket_open_due" ON "Ticket" ("dueOrder", id) WHERE state IN ('new', 'open', 'waiting', 'held', 'approval');
CREATE INDEX "Ticket_open_function_due" ON "Ticket" ("functionId", "dueOrder", id) WHERE state IN ('new', 'open', 'waiting', 'held', 'approval');
CREATE INDEX "Ticket_open_team_due" ON "Ticket" ("teamId", "dueOrder", id) WHERE state IN ('new', 'open', 'waiting', 'held', 'approval');
CREATE INDEX "Ticket_open_owner_due" ON "Ticket" ("assigneeId", "dueOrder", id) WHERE state IN ('new', 'open', 'waiting', 'held', 'approval');
CREATE INDEX "Ticket_unassigned_due" ON "Ticket" ("functionId", "dueOrder", id) WHERE "assigneeId" IS NULL AND state IN ('new', 'open', 'waiting', 'held', 'approval');
CREATE INDEX "Ticket_newest" ON "Ticket" ("createdAt" DESC, id DESC);
CREATE INDEX "Ticket_updated" ON "Ticket" ("updatedAt" DESC, id DESC);
CREATE INDEX "Ticket_auto_close" ON "Ticket" ("closeDueAt") WHERE state = 'resolved';
CREATE INDEX "Ticket_waiting_until" ON "Ticket" ("waitingUntil") WHERE state = 'waiting' AND "waitingUntil" IS NOT NULL;
CREATE INDEX "Ticket_external_number" ON "Ticket" ("externalNumber") WHERE "externalNumber" IS NOT NULL;
CREATE INDEX "Ticket_words" ON "Ticket" USING gin (to_tsvector('english', subject || ' ' || left(description, 20000)));
CREATE INDEX "Person_name_letters" ON "Person" USING gin (name gin_trgm_ops);

CREATE INDEX "Attachment_unsent" ON "Attachment" (at) WHERE "ticketId" IS NULL;

-- The breach sweep and the ladder read only clocks that run.
CREATE INDEX "Clock_running_due" ON "Clock" ("dueAt") WHERE "runningSince" IS NOT NULL AND "breachedAt" IS NULL;
CREATE INDEX "Clock_running" ON "Clock" ("runningSince") WHERE "runningSince" IS NOT NULL;
CREATE INDEX "Clock_of_ticket" ON "Clock" ("ticketId", kind);

-- The spine is append-only; the retention job will work on whole partitions, never on rows.
CREATE FUNCTION sextant_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% rows are append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER "Event_append_only" BEFORE UPDATE OR DELETE ON "Event" FOR EACH ROW EXECUTE FUNCTION sextant_refuse_change();

-- What was agreed stays as it was agreed.
CREATE FUNCTION sextant_keep_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR (OLD.state <> 'draft' AND NEW.content IS DISTINCT FROM OLD.content) OR NEW."ruleId" <> OLD."ruleId" OR NEW.number <> OLD.number THEN
    RAISE EXCEPTION 'a rule version is immutable once it is proposed' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "RuleVersion_immutable" BEFORE UPDATE OR DELETE ON "RuleVersion" FOR EACH ROW EXECUTE FUNCTION sextant_keep_version();

-- Whoever acts without being a person: jobs, imports, the clock.
INSERT INTO "Person" (id, name, kind, "createdAt") VALUES ('00000000-0000-7000-8000-000000000001', 'Sextant', 'system', now());
