import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/forms/action-form';
import { ChoiceField } from '@/components/forms/choice-field';
import { TextField } from '@/components/forms/text-field';
import type { FormAction } from '@/lib/form-state';
import { ImportOutcome } from './import-outcome';
import { RuleFileField } from './rule-file-field';

/** Files in, tried first: nothing is written before the second button. */
export function ImportFiles({ action }: { action: FormAction }) {
  const t = useTranslations('rules.files');
  return (
    <ActionForm action={action} failed={t('failed')}>
      <RuleFileField label={t('choose')} hint={t('chooseHint')} kept={t('kept')} />
      <ChoiceField
        name="how"
        legend={t('how')}
        look="inline"
        options={[
          { value: 'draft', label: t('asDrafts') },
          { value: 'propose', label: t('asProposals') },
        ]}
        defaultValue="draft"
      />
      <TextField name="reason" label={t('reason')} hint={t('reasonHint')} maxLength={2000} className="max-w-xl" />
      <ImportOutcome
        texts={{
          test: t('test'),
          bring: t('bring'),
          tried: t('tried'),
          done: t('done'),
          document: t('document'),
          outcome: t('outcome'),
          note: t('note'),
          fresh: t('fresh'),
          next: t('next'),
          outcomes: {
            same: t('outcomes.same'),
            drafted: t('outcomes.drafted'),
            proposed: t('outcomes.proposed'),
            refused: t('outcomes.refused'),
          },
        }}
      />
    </ActionForm>
  );
}
