import { useTranslations } from 'next-intl';
import type { Question } from '@/lib/rules/kinds/questions';
import { Part } from '../part';

/** What whoever acknowledges it is asked; the right answers are not told. */
export function QuestionsView({ questions }: { questions: readonly Question[] }) {
  const t = useTranslations('procedures.read');
  if (questions.length === 0) return null;
  return (
    <Part title={t('questions')}>
      <ol className="list-decimal ps-5">
        {questions.map(({ question, answers }) => (
          <li key={question} className="text-pretty">
            {question} <span className="text-ink-2">{answers.join(' · ')}</span>
          </li>
        ))}
      </ol>
    </Part>
  );
}
