CREATE TABLE "SearchDocument" (
    "ruleId" UUID NOT NULL,
    "kind" "RuleKind" NOT NULL,
    "versionId" UUID NOT NULL,
    "functionId" UUID,
    "title" TEXT NOT NULL,
    "lead" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "inside" TEXT NOT NULL DEFAULT '',
    "language" TEXT NOT NULL,
    "open" BOOLEAN NOT NULL,
    "services" TEXT[],
    "length" REAL NOT NULL,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "SearchDocument_pkey" PRIMARY KEY ("ruleId")
);
CREATE TABLE "SearchWord" (
    "ruleId" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "stem" TEXT NOT NULL,
    "weight" REAL NOT NULL,
    "inside" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "SearchWord_pkey" PRIMARY KEY ("ruleId","form","inside")
);
CREATE INDEX "SearchDocument_kind_ruleId_idx" ON "SearchDocument"("kind", "ruleId");
CREATE INDEX "SearchWord_stem_language_idx" ON "SearchWord"("stem", "language");
ALTER TABLE "SearchDocument" ADD CONSTRAINT "SearchDocument_ruleId_fkey" FOREIGN KEY ("ruleId") REFERENCES "Rule"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "SearchWord" ADD CONSTRAINT "SearchWord_ruleId_fkey" FOREIGN KEY ("ruleId") REFERENCES "SearchDocument"("ruleId") ON DELETE CASCADE ON UPDATE CASCADE;

-- Beginnings of words while one types, and the nearest word to a misspelt one.
CREATE INDEX "SearchWord_beginning" ON "SearchWord" (form text_pattern_ops);
CREATE INDEX "SearchWord_letters" ON "SearchWord" USING gin (form gin_trgm_ops);

-- The stemmer of a language; of any other a word is taken as it is written.
CREATE FUNCTION sextant_stem(language TEXT, word TEXT) RETURNS TEXT LANGUAGE SQL IMMUTABLE PARALLEL SAFE
  RETURN (ts_lexize(CASE left(language, 2) WHEN 'en' THEN 'pg_catalog.english_stem'::regdictionary WHEN 'de' THEN 'pg_catalog.german_stem'::regdictionary
    WHEN 'fr' THEN 'pg_catalog.french_stem'::regdictionary WHEN 'es' THEN 'pg_catalog.spanish_stem'::regdictionary ELSE 'pg_catalog.simple'::regdictionary END, word))[1];
