import type { AnswerLine } from '@/lib/catalogue/answer-lines';

/** What was answered, question by question. */
export function AnswerList({ answers }: { answers: readonly AnswerLine[] }) {
  return (
    <dl className="flex flex-col gap-2">
      {answers.map(({ key, label, value }) => (
        <div key={key}>
          <dt className="text-sm text-ink-2">{label}</dt>
          <dd className="whitespace-pre-line [overflow-wrap:anywhere]">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
