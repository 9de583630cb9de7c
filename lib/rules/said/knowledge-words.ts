import { day, language, lines, many, one, text, type Words, word } from './say';

const foundBy: Words = {
  title: text('knowledge.edit.title'),
  audience: word('knowledge.edit.audience', 'knowledge.edit.audiences'),
  language,
  keywords: text('knowledge.edit.keywords'),
  services: many('knowledge.edit.services', 'services', 'knowledge.edit.anyService'),
  category: one('knowledge.edit.category', 'categories', 'knowledge.edit.anyCategory'),
};

export const article: Words = {
  ...foundBy,
  summary: text('knowledge.edit.summary'),
  body: text('knowledge.edit.body'),
  translationOf: one('knowledge.edit.translationOf', 'articles', 'knowledge.edit.noTranslation'),
};

export const knownError: Words = {
  ...foundBy,
  symptom: text('knowledge.edit.symptom'),
  cause: text('knowledge.edit.cause', 'knowledge.edit.notKnown'),
  workaround: text('knowledge.edit.workaround', 'knowledge.edit.notKnown'),
  workaroundUntil: day('knowledge.edit.until'),
  fix: text('knowledge.edit.fix', 'knowledge.edit.notKnown'),
};

export const synonyms: Words = { meanings: lines('rules.compare.meanings') };
