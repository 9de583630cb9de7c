import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import type { FormAction } from '@/lib/form-state';
import type { RuleDocument } from '@/lib/rules/document';

type Props = {
  action: FormAction;
  rule: Pick<RuleDocument['rule'], 'kind' | 'key'>;
  submit: string;
  /** The level may only propose it: the form asks why, and somebody who decides does it. */
  propose: boolean;
  danger?: boolean;
  children?: ReactNode;
};

/** One act on a rule as it stands; it becomes a proposal where the level says so. */
export function VerbForm({ action, rule, submit, propose, danger = false, children }: Props) {
  const t = useTranslations('rules.verbs');
  return (
    <ActionForm action={action} failed={t('failed')} className="flex flex-col gap-2">
      <input type="hidden" name="kind" value={rule.kind} />
      <input type="hidden" name="key" value={rule.key} />
      {children}
      {propose ? (
        <>
          <input type="hidden" name="_propose" value="1" />
          <TextField name="_why" label={t('why')} required />
        </>
      ) : null}
      <p>
        <SubmitButton kind={danger && !propose ? 'danger' : 'default'}>
          {propose ? t('proposeThis') : submit}
        </SubmitButton>
      </p>
    </ActionForm>
  );
}
