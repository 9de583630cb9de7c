import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/forms/action-form';
import { SelectField } from '@/components/forms/select-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import { newRule } from '@/lib/rules/actions';
import type { Choice, Choices } from '@/lib/rules/choices';
import { RULE_KINDS, type RuleKind } from '@/lib/rules/kinds';
import { ContentEditor } from './content-editor';

/** `desks` may have one; `everywhere` says whether the whole desk may. */
interface Props {
  kind: RuleKind;
  choices: Choices;
  desks: readonly Choice[];
  everywhere: boolean;
}

/** The first draft of a new rule: its name, for whom it holds, and what it says. */
export function NewRuleForm({ kind, choices, desks, everywhere }: Props) {
  const t = useTranslations('rules');
  return (
    <ActionForm action={newRule} failed={t('draft.failed')} className="flex flex-col gap-6">
      <p className="text-ink-2">{t('new.hint')}</p>
      <div className="fields sm:grid-cols-2">
        <TextField name="title" label={t('new.name')} />
        {RULE_KINDS[kind].single ? null : <TextField name="key" label={t('new.key')} hint={t('new.keyHint')} />}
        <SelectField
          name="function"
          label={t('new.function')}
          options={desks}
          blank={everywhere ? t('register.everywhere') : undefined}
        />
      </div>
      <ContentEditor kind={kind} content={null} choices={choices} />
      <p>
        <SubmitButton>{t('new.start')}</SubmitButton>
      </p>
    </ActionForm>
  );
}
