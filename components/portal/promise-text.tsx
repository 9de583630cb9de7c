import { useTranslations } from 'next-intl';
import type { PromiseWords } from '@/lib/catalogue/promise-words';

/** "4 hours", "3 working days". */
export function useSpanWords() {
  const t = useTranslations('services.span');
  return ({ unit, count }: PromiseWords) => t(unit, { count });
}

type Props = { response: PromiseWords | null; resolve: PromiseWords | null; always: boolean };

/** What is promised, in one sentence of opening time. */
export function PromiseText({ response, resolve, always }: Props) {
  const t = useTranslations('services.promise');
  const span = useSpanWords();
  if (response && resolve) return t(always ? 'always' : 'both', { response: span(response), resolve: span(resolve) });
  if (resolve) return t('resolve', { resolve: span(resolve) });
  return response ? t('response', { response: span(response) }) : t('none');
}
