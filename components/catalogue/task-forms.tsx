import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/forms/action-form';
import { FormDetails } from '@/components/forms/form-details';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import type { FormAction } from '@/lib/form-state';
import { doOne, skipOne, takeOne } from '@/lib/fulfilment/actions';
import type { TaskView } from '@/lib/fulfilment/queries';
import { WhyPropose } from './why-propose';

type Props = { task: TaskView; reference: string; me: string };

/** What can be done about one task whose turn it is. */
export function TaskForms({ task, reference, me }: Props) {
  const t = useTranslations('catalogue.request');
  const form = (action: FormAction, label: string, kind: 'default' | 'quiet') => (
    <ActionForm action={action} failed={t('failed')} className="flex flex-col gap-1">
      <input type="hidden" name="id" value={task.id} />
      <input type="hidden" name="reference" value={reference} />
      {kind === 'default' && task.does === 'recover' ? (
        <TextField name="note" label={t('note')} required maxLength={2000} autoComplete="off" />
      ) : null}
      <SubmitButton kind={kind}>{label}</SubmitButton>
    </ActionForm>
  );
  if (task.cantDo) return <p className="mt-1 text-pretty text-sm text-ink-2">{task.cantDo}</p>;
  const mine = task.owner?.id === me;
  return (
    <div className="mt-1.5 flex flex-wrap gap-1.5">
      {form(doOne, t('do'), 'default')}
      {mine ? null : form(takeOne, t(task.owner ? 'takeOver' : 'take'), 'quiet')}
    </div>
  );
}

/** Leaves a task out with a reason, or proposes that. */
export function SkipForm({ task, reference }: Omit<Props, 'me'>) {
  const t = useTranslations('catalogue.request');
  const propose = task.skip === 'propose';
  return (
    <ActionForm action={skipOne} failed={t('failed')} className="flex flex-col gap-1.5 has-[[open]]:w-full">
      <input type="hidden" name="id" value={task.id} />
      <input type="hidden" name="reference" value={reference} />
      <FormDetails summary={t(propose ? 'proposeSkip' : 'skip')}>
        <TextField name="reason" label={t('why')} required maxLength={2000} autoComplete="off" />
        <WhyPropose propose={propose} />
        <div>
          <SubmitButton kind="default">{t(propose ? 'plan.propose' : 'skip')}</SubmitButton>
        </div>
      </FormDetails>
    </ActionForm>
  );
}
