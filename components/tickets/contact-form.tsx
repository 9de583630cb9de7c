import { ChevronRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { answerTexts } from '@/components/catalogue/answer-texts';
import { ServiceQuestions } from '@/components/catalogue/service-questions';
import { AreaField } from '@/components/forms/area-field';
import { CheckField } from '@/components/forms/check-field';
import { ChoiceField } from '@/components/forms/choice-field';
import { SelectField } from '@/components/forms/select-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import { CantButton } from '@/components/ui/cant-button';
import type { ShownForm } from '@/lib/catalogue/form-queries';
import { CHANNELS, KINDS, RESOLUTION_CODES } from '@/lib/tickets/schema';
import { ContactKeeper } from './contact-keeper';
import { RequesterField } from './requester-field';

interface Question {
  question: string;
  answers: Readonly<Record<1 | 2 | 3, string>>;
}
export interface ContactProps {
  formKey: string;
  known: Readonly<Record<string, string | undefined>>;
  services: readonly { key: string; title: string; kind: string; ask: string; team: string }[];
  /** What services ask beside, by their key. */
  forms: Readonly<Record<string, ShownForm>>;
  impact: Question;
  urgency: Question;
  resolve: { allowed: boolean; why: string | null };
}

/** Logs a contact in under half a minute: who, what, how bad; the service picks the team. */
export function ContactForm({ formKey, known, services, forms, impact, urgency, resolve }: ContactProps) {
  const t = useTranslations('contact');
  const kinds = useTranslations('tickets.kinds');
  const channels = useTranslations('tickets.channels');
  const codes = useTranslations('tickets.codes');
  const asks = useTranslations('catalogue');
  const grade = (name: 'impact' | 'urgency', { question, answers }: Question) => (
    <ChoiceField
      name={name}
      legend={question}
      defaultValue={known[name] ?? '3'}
      options={([1, 2, 3] as const).map((value) => ({ value: String(value), label: answers[value] }))}
    />
  );
  return (
    <ContactKeeper formKey={formKey} failed={t('failed')} saved={t('saved')}>
      <RequesterField
        known={known.requester ?? ''}
        texts={{
          label: t('requester'),
          hint: t('requesterHint'),
          placeholder: t('requesterPlaceholder'),
          name: t('requesterName'),
          nameHint: t('requesterNameHint'),
          none: t('requesterNone'),
        }}
      />
      <TextField
        name="subject"
        label={t('subject')}
        defaultValue={known.subject}
        maxLength={200}
        autoComplete="off"
        required
      />
      <AreaField name="description" label={t('description')} defaultValue={known.description} rows={4} required />
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField
          name="channel"
          label={t('channel')}
          options={CHANNELS.filter((one) => one !== 'import' && one !== 'api').map((value) => ({
            value,
            label: channels(value),
          }))}
          defaultValue={known.channel ?? 'phone'}
        />
        <SelectField
          name="service"
          label={t('service')}
          aside={t('serviceHint')}
          blank={t('serviceNone')}
          options={services.map(({ key, title, team }) => ({ value: key, label: t('serviceTeam', { title, team }) }))}
          defaultValue={known.service}
        />
      </div>
      <ServiceQuestions forms={forms} known={known} title={asks('ask.title')} texts={answerTexts(asks)} />
      <ChoiceField
        name="kind"
        legend={t('kind')}
        look="inline"
        defaultValue={known.kind ?? 'incident'}
        options={KINDS.map((value) => ({ value, label: kinds(value) }))}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        {grade('impact', impact)}
        {grade('urgency', urgency)}
      </div>
      <CheckField
        name="confidential"
        label={t('confidential')}
        hint={t('confidentialHint')}
        defaultChecked={known.confidential === 'on'}
      />
      <details className="group/solve rounded-md border border-line bg-raised px-3.5 py-2.5">
        <summary className="flex cursor-pointer items-center gap-2 font-medium">
          <ChevronRight
            aria-hidden="true"
            className="size-4 text-ink-3 transition-transform group-open/solve:rotate-90"
          />
          {t('resolveToo')}
        </summary>
        <div className="mt-3 flex flex-col gap-3">
          {resolve.allowed ? null : <p className="text-sm text-ink-2">{resolve.why}</p>}
          <SelectField
            name="code"
            label={t('code')}
            options={RESOLUTION_CODES.map((value) => ({ value, label: codes(value) }))}
            defaultValue="solved"
          />
          <AreaField name="resolution" label={t('resolution')} rows={2} defaultValue={known.resolution} />
        </div>
      </details>
      <div className="flex flex-wrap gap-2">
        <SubmitButton kbd="Ctrl ↵" press="log">
          {t('log')}
        </SubmitButton>
        {resolve.allowed ? (
          <SubmitButton kind="default" name="_then" value="resolve" press="log-resolve">
            {t('logResolve')}
          </SubmitButton>
        ) : (
          <CantButton reason={resolve.why ?? ''}>{t('logResolve')}</CantButton>
        )}
      </div>
    </ContactKeeper>
  );
}
