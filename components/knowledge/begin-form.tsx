import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/forms/action-form';
import { SelectField } from '@/components/forms/select-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { ContentEditor } from '@/components/rules/content-editor';
import { beginKnowledge } from '@/lib/knowledge/actions';
import type { Choices } from '@/lib/rules/choices';

type Props = {
  kind: 'article' | 'knownError';
  choices: Choices;
  /** What is known already, from a ticket. */
  known: object;
  from: string | null;
  home: string | null;
};

/** The first draft of an article or a known error. */
export function BeginForm({ kind, choices, known, from, home }: Props) {
  const t = useTranslations('knowledge.new');
  return (
    <ActionForm action={beginKnowledge} failed={t('failed')} className="flex flex-col gap-6">
      <p className="text-ink-2">{t(kind === 'article' ? 'hint' : 'errorHint')}</p>
      {from ? <input type="hidden" name="reason" value={t('fromTicket', { reference: from })} /> : null}
      <ContentEditor kind={kind} content={known} choices={choices} />
      <SelectField
        name="function"
        label={t('function')}
        options={choices.functions}
        blank={t('everywhere')}
        defaultValue={home ?? ''}
        className="max-w-72"
      />
      <p>
        <SubmitButton>{t('start')}</SubmitButton>
      </p>
    </ActionForm>
  );
}
