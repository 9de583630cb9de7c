-- What the desk knows: articles and known errors are rules; around them what readers and tickets say of them.
ALTER TYPE "RuleKind" ADD VALUE 'article';
ALTER TYPE "RuleKind" ADD VALUE 'knownError';

ALTER TABLE "Rule" ADD COLUMN "replacedById" UUID;

CREATE TABLE "ArticleReview" (
    "id" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "level" INTEGER,
    "verdict" TEXT NOT NULL,
    "note" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ArticleReview_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "ArticleRating" (
    "ruleId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "helped" BOOLEAN NOT NULL,
    "comment" TEXT,
    "place" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ArticleRating_pkey" PRIMARY KEY ("ruleId","personId")
);

CREATE TABLE "ArticleFlag" (
    "id" UUID NOT NULL,
    "ruleId" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "note" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "settledAt" TIMESTAMPTZ(3),
    "settledById" UUID,
    "settlement" TEXT,

    CONSTRAINT "ArticleFlag_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "UsedArticle" (
    "ticketId" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "messageId" UUID,
    "personId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "UsedArticle_pkey" PRIMARY KEY ("ticketId","versionId")
);

CREATE TABLE "KnownError" (
    "ruleId" UUID NOT NULL,
    "effect" TEXT NOT NULL DEFAULT 'none',
    "effectSince" TIMESTAMPTZ(3),
    "notice" TEXT,
    "fixedAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),

    CONSTRAINT "KnownError_pkey" PRIMARY KEY ("ruleId")
);

CREATE TABLE "MatchedError" (
    "ticketId" UUID NOT NULL,
    "ruleId" UUID NOT NULL,
    "versionId" UUID,
    "personId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "MatchedError_pkey" PRIMARY KEY ("ticketId","ruleId")
);

CREATE TABLE "MeToo" (
    "ruleId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "MeToo_pkey" PRIMARY KEY ("ruleId","personId")
);

CREATE TABLE "Following" (
    "serviceId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Following_pkey" PRIMARY KEY ("serviceId","personId")
);

CREATE INDEX "ArticleReview_versionId_id_idx" ON "ArticleReview"("versionId", "id");
CREATE INDEX "ArticleRating_place_at_idx" ON "ArticleRating"("place", "at");
CREATE INDEX "ArticleFlag_ruleId_id_idx" ON "ArticleFlag"("ruleId", "id");
CREATE INDEX "UsedArticle_versionId_at_idx" ON "UsedArticle"("versionId", "at");
CREATE INDEX "MatchedError_ruleId_ticketId_idx" ON "MatchedError"("ruleId", "ticketId");
CREATE INDEX "Following_personId_idx" ON "Following"("personId");

ALTER TABLE "Rule" ADD CONSTRAINT "Rule_replacedById_fkey" FOREIGN KEY ("replacedById") REFERENCES "Rule"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "ArticleReview" ADD CONSTRAINT "ArticleReview_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "RuleVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ArticleRating" ADD CONSTRAINT "ArticleRating_ruleId_fkey" FOREIGN KEY ("ruleId") REFERENCES "Rule"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ArticleFlag" ADD CONSTRAINT "ArticleFlag_ruleId_fkey" FOREIGN KEY ("ruleId") REFERENCES "Rule"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "UsedArticle" ADD CONSTRAINT "UsedArticle_ticketId_fkey" FOREIGN KEY ("ticketId") REFERENCES "Ticket"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "UsedArticle" ADD CONSTRAINT "UsedArticle_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "RuleVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "KnownError" ADD CONSTRAINT "KnownError_ruleId_fkey" FOREIGN KEY ("ruleId") REFERENCES "Rule"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "MatchedError" ADD CONSTRAINT "MatchedError_ticketId_fkey" FOREIGN KEY ("ticketId") REFERENCES "Ticket"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "MatchedError" ADD CONSTRAINT "MatchedError_ruleId_fkey" FOREIGN KEY ("ruleId") REFERENCES "Rule"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "MeToo" ADD CONSTRAINT "MeToo_ruleId_fkey" FOREIGN KEY ("ruleId") REFERENCES "Rule"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Following" ADD CONSTRAINT "Following_serviceId_fkey" FOREIGN KEY ("serviceId") REFERENCES "Rule"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say, named after the rule it keeps.
ALTER TABLE "Rule" ADD CONSTRAINT "Rule_not_its_own_replacement" CHECK ("replacedById" <> id);
ALTER TABLE "ArticleReview" ADD CONSTRAINT "ArticleReview_verdict" CHECK (verdict IN ('right', 'changes') AND (verdict = 'right' OR note IS NOT NULL));
ALTER TABLE "ArticleRating" ADD CONSTRAINT "ArticleRating_place" CHECK (place IN ('help', 'request', 'desk'));
ALTER TABLE "ArticleFlag" ADD CONSTRAINT "ArticleFlag_settled_by_somebody" CHECK (("settledAt" IS NULL) = ("settledById" IS NULL));
ALTER TABLE "KnownError" ADD CONSTRAINT "KnownError_effect" CHECK (effect IN ('none', 'degraded', 'outage') AND (effect = 'none' OR "effectSince" IS NOT NULL));
ALTER TABLE "KnownError" ADD CONSTRAINT "KnownError_over_has_no_effect" CHECK (effect = 'none' OR "closedAt" IS NULL);
CREATE INDEX "ArticleFlag_open" ON "ArticleFlag" ("ruleId") WHERE "settledAt" IS NULL;
CREATE INDEX "KnownError_felt" ON "KnownError" ("effectSince") WHERE effect <> 'none';
CREATE INDEX "Rule_review_due" ON "Rule" (kind, "reviewDate") WHERE "inForceId" IS NOT NULL;

-- What stands in an article or a known error, as words to be found: the title weighs most, then how people call it.
CREATE FUNCTION sextant_language(language TEXT) RETURNS REGCONFIG LANGUAGE SQL IMMUTABLE PARALLEL SAFE
  RETURN CASE left(lower(coalesce(language, 'en')), 2) WHEN 'en' THEN 'pg_catalog.english'::regconfig WHEN 'de' THEN 'pg_catalog.german'::regconfig
    WHEN 'fr' THEN 'pg_catalog.french'::regconfig WHEN 'es' THEN 'pg_catalog.spanish'::regconfig ELSE 'pg_catalog.simple'::regconfig END;
CREATE FUNCTION sextant_words(content JSONB) RETURNS TSVECTOR LANGUAGE SQL IMMUTABLE PARALLEL SAFE
  RETURN setweight(to_tsvector(sextant_language(content ->> 'language'), coalesce(content ->> 'title', '')), 'A')
    || setweight(to_tsvector(sextant_language(content ->> 'language'), coalesce(content ->> 'keywords', '') || ' ' || coalesce(content ->> 'summary', '') || ' ' || coalesce(content ->> 'symptom', '')), 'B')
    || setweight(to_tsvector(sextant_language(content ->> 'language'), left(coalesce(content ->> 'body', '') || ' ' || coalesce(content ->> 'cause', '') || ' ' || coalesce(content ->> 'workaround', ''), 20000)), 'D');
-- Any word may be the one: what was asked is joined by OR, and rank decides. The last word may still be being typed.
CREATE FUNCTION sextant_question(asked TEXT) RETURNS TSQUERY LANGUAGE SQL STABLE PARALLEL SAFE AS $$
  SELECT coalesce(string_agg(quote_literal(word), ' | ')::tsquery, ''::tsquery)
    || coalesce((SELECT (quote_literal(lower(m[1])) || ':*')::tsquery FROM regexp_match(asked, '([[:alnum:]]{3,})$') m WHERE m IS NOT NULL), ''::tsquery)
  FROM (SELECT DISTINCT unnest(tsvector_to_array(to_tsvector('english', asked) || to_tsvector('german', asked) || to_tsvector('french', asked) || to_tsvector('spanish', asked))) AS word) w
$$;
CREATE INDEX "RuleVersion_words" ON "RuleVersion" USING gin (sextant_words(content)) WHERE state IN ('inForce', 'proposed') AND content ? 'keywords';
CREATE INDEX "RuleVersion_title_letters" ON "RuleVersion" USING gin ((content ->> 'title') gin_trgm_ops) WHERE state IN ('inForce', 'proposed') AND content ? 'keywords';
