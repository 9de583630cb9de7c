import { getTranslations } from 'next-intl/server';

/** The words around answers that come while one types, for the leaves that run in the browser. */
export async function whileTexts() {
  const t = await getTranslations('help');
  return {
    title: t('while.title'),
    hint: t('while.hint'),
    step: t('while.step'),
    stepText: t('while.stepText'),
    kinds: { article: t('kinds.article'), knownError: t('kinds.knownError'), service: t('kinds.service') },
  };
}
