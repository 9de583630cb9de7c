'use client';

import { ActionForm } from '@/components/forms/action-form';
import { AreaField } from '@/components/forms/area-field';
import { ChoiceField } from '@/components/forms/choice-field';
import { DraftKeeper } from '@/components/forms/draft-keeper';
import { SelectField } from '@/components/forms/select-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import type { FormAction } from '@/lib/form-state';
import { FileField } from './file-field';

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
  | 'failed',
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
      <div>
        <DraftKeeper draft={`${draft}:description`} field="description" />
        <AreaField
          name="description"
          label={t.description}
          hint={t.descriptionHint}
          defaultValue={typed.description}
          required
          rows={6}
          maxLength={50_000}
        />
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
      <div>
        <SubmitButton>{t.submit}</SubmitButton>
      </div>
    </ActionForm>
  );
}
