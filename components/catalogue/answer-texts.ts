import type { useTranslations } from 'next-intl';
import type { AnswerTexts } from './answer-field';

/** The words around the questions of a form, for the leaf that runs in the browser. */
export function answerTexts(t: ReturnType<typeof useTranslations<'catalogue'>>): AnswerTexts {
  return {
    onlyIf: t.raw('ask.onlyIf'),
    or: t('ask.or'),
    optional: t('ask.optional'),
    yes: t('ask.yes'),
    no: t('ask.no'),
    choose: t('ask.choose'),
    personHint: t('ask.personHint'),
  };
}
