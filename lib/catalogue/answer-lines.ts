import type { Answer } from '@/lib/catalogue/answers';
import type { Tx } from '@/lib/context';
import { dateOnly } from '@/lib/format';
import { pinnedVersion } from '@/lib/rules/in-force';
import type { FormField } from '@/lib/rules/kinds/request-form';

export interface AnswerLine {
  key: string;
  label: string;
  value: string;
}

/** What was answered, question by question, in the words of the version that asked. */
export async function answerLines(tx: Tx, ticketId: string): Promise<AnswerLine[]> {
  const kept = await tx.requestAnswers.findUnique({ where: { ticketId } });
  if (!kept) return [];
  const form = await pinnedVersion(tx, 'requestForm', kept.versionId);
  const answers = kept.answers as Record<string, Answer>;
  const ids = form.fields.flatMap((field) => (field.type === 'person' ? String(answers[field.key] ?? '') || [] : []));
  const people = await tx.person.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? id;
  return form.fields.flatMap((field) => {
    const answer = answers[field.key];
    return answer === undefined ? [] : [{ key: field.key, label: field.label, value: inWords(field, answer, nameOf) }];
  });
}

function inWords(field: FormField, answer: Answer, nameOf: (id: string) => string): string {
  if (typeof answer === 'boolean') return answer ? 'yes' : 'no';
  if (Array.isArray(answer)) return answer.join(', ');
  if (field.type === 'date') return dateOnly(`${answer}T00:00:00Z`, { timeZone: 'UTC' });
  return field.type === 'person' ? nameOf(String(answer)) : String(answer);
}
