import type { AnswerTexts } from '@/components/catalogue/answer-field';
import { AnswerFields } from '@/components/catalogue/answer-fields';
import { ActionForm } from '@/components/forms/action-form';
import { AreaField } from '@/components/forms/area-field';
import { ChoiceField } from '@/components/forms/choice-field';
import { DraftKeeper } from '@/components/forms/draft-keeper';
import { SelectField } from '@/components/forms/select-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import type { ShownForm } from '@/lib/catalogue/form-queries';
import type { FormAction } from '@/lib/form-state';
import { AnswerStep } from './answer-step';
import { FileField } from './file-field';
import type { WhileTexts } from './while-texts';
import { WhileTyping } from './while-typing';

type Choice = { value: string; label: string; hint?: string };
export type RequestTexts = Record<
  | 'kind'
  | 'topic'
  | 'topicBlank'
  | 'subject'
  | 'subjectHint'
  | 'description'
  | 'descriptionHint'
  | 'files'
  | 'filesHint'
  | 'filesKept'
  | 'optional'
  | 'submit'
  | 'failed'
  | 'more',
  string
>;
type Props = {
  action: FormAction;
  /** Makes a second press, a reload or a lost answer send it once. */
  formKey: string;
  draft: string;
  service: string | null;
  kinds: readonly Choice[];
  fixedKind: string | null;
  topics: readonly Choice[];
  urgency: { question: string; choices: readonly Choice[] } | null;
  typed: Record<string, string>;
  texts: RequestTexts;
  /** The words around answers that may spare the request. */
  offerTexts: WhileTexts & { step: string; stepText: string };
  /** What the service asks beside its subject; the words below it are then only a way to say more. */
  form: ShownForm | null;
  answerTexts: AnswerTexts;
};

export function RequestForm({
  action,
  formKey,
  draft,
  service,
  kinds,
  fixedKind,
  topics,
  urgency,
  typed,
  texts: t,
  offerTexts,
  form,
  answerTexts,
}: Props) {
  return (
    <ActionForm action={action} failed={t.failed} className="flex max-w-[42rem] flex-col gap-6">
      <input type="hidden" name="_key" value={formKey} />
      {service ? <input type="hidden" name="service" value={service} /> : null}
      {fixedKind ? (
        <input type="hidden" name="kind" value={fixedKind} />
      ) : (
        <ChoiceField name="kind" legend={t.kind} options={kinds} defaultValue={typed.kind} look="cards" required />
      )}
      {topics.length > 0 ? (
        <SelectField
          name="category"
          label={t.topic}
          aside={t.optional}
          blank={t.topicBlank}
          options={topics}
          defaultValue={typed.category}
        />
      ) : null}
      <div>
        <DraftKeeper draft={`${draft}:subject`} field="subject" />
        <TextField
          name="subject"
          label={t.subject}
          hint={t.subjectHint}
          defaultValue={typed.subject}
          required
          maxLength={200}
          autoComplete="off"
        />
      </div>
      {form ? (
        <>
          <input type="hidden" name="form" value={form.key} />
          <input type="hidden" name="formVersion" value={form.number} />
          {form.intro ? <p className="text-pretty text-ink-2">{form.intro}</p> : null}
          <AnswerFields fields={form.fields} typed={typed} texts={answerTexts} />
        </>
      ) : null}
      <div>
        <DraftKeeper draft={`${draft}:description`} field="description" />
        <AreaField
          name="description"
          label={form ? t.more : t.description}
          hint={form ? undefined : t.descriptionHint}
          aside={form ? t.optional : undefined}
          defaultValue={typed.description}
          required={!form}
          rows={form ? 3 : 6}
          maxLength={50_000}
        />
        <WhileTyping fields={['subject', 'description']} service={service} writing texts={offerTexts} />
      </div>
      {urgency ? (
        <ChoiceField
          name="urgency"
          legend={urgency.question}
          options={urgency.choices}
          defaultValue={typed.urgency ?? '3'}
        />
      ) : null}
      <FileField label={t.files} hint={t.filesHint} kept={t.filesKept} optional={t.optional} />
      <AnswerStep texts={{ title: offerTexts.step, text: offerTexts.stepText }} />
      <div>
        <SubmitButton>{t.submit}</SubmitButton>
      </div>
    </ActionForm>
  );
}
