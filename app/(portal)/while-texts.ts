import { getTranslations } from 'next-intl/server';
import { offerKinds } from '@/components/portal/offer-kinds';

/** The words around answers that come while one types, for the leaves that run in the browser. */
export async function whileTexts() {
  const [t, kinds] = await Promise.all([getTranslations('help'), getTranslations('help.kinds')]);
  return {
    title: t('while.title'),
    hint: t('while.hint'),
    step: t('while.step'),
    stepText: t('while.stepText'),
    kinds: offerKinds(kinds),
  };
}
