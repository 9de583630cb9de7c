import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/forms/action-form';
import { ChoiceField } from '@/components/forms/choice-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { Card } from '@/components/ui/card';
import { Chip } from '@/components/ui/chip';
import { acknowledge } from '@/lib/documents/actions';
import type { Reader } from '@/lib/documents/queries';
import { dateOnly, type Zone } from '@/lib/format';
import type { Question } from '@/lib/rules/kinds/questions';

type Props = {
  document: { kind: string; key: string; number: number };
  questions: readonly Question[];
  readers: readonly Reader[];
  /** Whether names are told: to those who decide on it. */
  named: boolean;
  actorId: string;
  zone: Zone;
};

/** Who has acknowledged the version in force, and the questions for whoever has not. */
export function AcknowledgeCard({ document, questions, readers, named, actorId, zone }: Props) {
  const t = useTranslations('documents.acknowledge');
  const mine = readers.find(({ id }) => id === actorId);
  const done = readers.filter(({ at }) => at !== null);
  const missing = readers.filter(({ at }) => at === null);
  return (
    <Card
      id="acknowledge"
      className="print:hidden"
      title={t('title')}
      aside={
        <Chip tone={missing.length === 0 ? 'ok' : 'soon'}>
          {t('count', { done: done.length, all: readers.length })}
        </Chip>
      }
    >
      <div className="flex flex-col gap-4">
        {mine?.at ? <p className="text-ink-2">{t('yours', { date: dateOnly(mine.at, zone) })}</p> : null}
        {mine && !mine.at ? (
          <ActionForm action={acknowledge} failed={t('failed')} className="flex flex-col gap-4">
            <input type="hidden" name="kind" value={document.kind} />
            <input type="hidden" name="key" value={document.key} />
            <input type="hidden" name="number" value={document.number} />
            <input type="hidden" name="questions" value={questions.length} />
            <p className="text-ink-2">{t('hint')}</p>
            {questions.map(({ question, answers }, index) => (
              <ChoiceField
                key={question}
                name={`answers.${index}`}
                legend={question}
                options={answers.map((label, answer) => ({ value: String(answer), label }))}
              />
            ))}
            <p>
              <SubmitButton>{t('do')}</SubmitButton>
            </p>
          </ActionForm>
        ) : null}
        {named && missing.length > 0 ? (
          <p className="text-sm text-ink-2">{t('missing', { names: missing.map(({ name }) => name).join(', ') })}</p>
        ) : null}
        {named && done.length > 0 ? (
          <p className="text-sm text-ink-3">{t('done', { names: done.map(({ name }) => name).join(', ') })}</p>
        ) : null}
      </div>
    </Card>
  );
}
