import { getTranslations } from 'next-intl/server';
import type { ServicePromise } from '@/lib/catalogue/queries';

/** The words of the form, for the leaf that runs in the browser. */
export async function formTexts() {
  const t = await getTranslations('requests.new.form');
  const names = [
    'kind',
    'topic',
    'topicBlank',
    'subject',
    'subjectHint',
    'description',
    'descriptionHint',
    'files',
    'filesHint',
    'filesKept',
    'optional',
    'submit',
    'failed',
    'more',
  ] as const;
  return Object.fromEntries(names.map((name) => [name, t(name)])) as Record<(typeof names)[number], string>;
}

/** How soon it must work again, in the words the desk agreed on. */
export const urgencyChoices = ({ question, byUrgency }: ServicePromise) => ({
  question,
  choices: byUrgency.map(({ urgency, answer }) => ({ value: String(urgency), label: answer })),
});
