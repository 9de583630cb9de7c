-- What people are asked after closing, agreed as any other rule; and words that mean the same in a search.
ALTER TYPE "RuleKind" ADD VALUE 'survey';
ALTER TYPE "RuleKind" ADD VALUE 'synonyms';

CREATE TABLE "SurveyAsk" (
    "ticketId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'planned',
    "askedAt" TIMESTAMPTZ(3),
    CONSTRAINT "SurveyAsk_pkey" PRIMARY KEY ("ticketId"),
    CONSTRAINT "SurveyAsk_state_known" CHECK ("state" IN ('planned', 'asked', 'spared')),
    CONSTRAINT "SurveyAsk_asked_when" CHECK (("state" = 'asked') = ("askedAt" IS NOT NULL))
);
CREATE INDEX "SurveyAsk_personId_askedAt_idx" ON "SurveyAsk"("personId", "askedAt");
CREATE INDEX "SurveyAsk_versionId_idx" ON "SurveyAsk"("versionId");
CREATE INDEX "SurveyAsk_due" ON "SurveyAsk"("dueAt") WHERE "state" = 'planned';
ALTER TABLE "SurveyAsk" ADD CONSTRAINT "SurveyAsk_ticketId_fkey" FOREIGN KEY ("ticketId") REFERENCES "Ticket"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "SurveyAsk" ADD CONSTRAINT "SurveyAsk_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "SurveyAsk" ADD CONSTRAINT "SurveyAsk_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "RuleVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A rating is read by the survey it was asked under, whatever is in force later.
ALTER TABLE "Rating" ADD COLUMN "surveyVersionId" UUID;
CREATE INDEX "Rating_surveyVersionId_idx" ON "Rating"("surveyVersionId");
ALTER TABLE "Rating" ADD CONSTRAINT "Rating_surveyVersionId_fkey" FOREIGN KEY ("surveyVersionId") REFERENCES "RuleVersion"("id") ON DELETE SET NULL ON UPDATE CASCADE;
