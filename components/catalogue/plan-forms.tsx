import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/forms/action-form';
import { FormDetails } from '@/components/forms/form-details';
import { SelectField } from '@/components/forms/select-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import { Tick } from '@/components/forms/tick';
import { addOne, changeOne } from '@/lib/fulfilment/actions';
import { isBesidePlan } from '@/lib/fulfilment/beside-plan';
import type { PlanChoices } from '@/lib/fulfilment/plan-choices';
import type { TaskView } from '@/lib/fulfilment/queries';
import { WhyPropose } from './why-propose';

type Props = { reference: string; plan: PlanChoices; tasks: readonly TaskView[] };

const inPlan = (tasks: readonly TaskView[]) => tasks.filter((task) => !isBesidePlan(task));

/** One more task for this request alone. */
export function AddTaskForm({ reference, plan, tasks }: Props) {
  const t = useTranslations('catalogue.request');
  const propose = plan.how === 'propose';
  return (
    <ActionForm action={addOne} failed={t('failed')} className="flex flex-col gap-1.5">
      <input type="hidden" name="reference" value={reference} />
      <FormDetails summary={t(propose ? 'proposeAdd' : 'add')}>
        <TextField name="title" label={t('plan.title')} required maxLength={160} autoComplete="off" />
        <TextField name="words" label={t('plan.words')} hint={t('plan.wordsHint')} maxLength={160} autoComplete="off" />
        <PlanFields plan={plan} others={inPlan(tasks)} />
        <Tick name="optional" value="on" label={t('plan.optional')} />
        <WhyPropose propose={propose} />
        <div>
          <SubmitButton kind="default">{t(propose ? 'plan.propose' : 'plan.add')}</SubmitButton>
        </div>
      </FormDetails>
    </ActionForm>
  );
}

/** One task: whose it is, when it is due, what comes before it. What the form began with goes along. */
export function ChangeTaskForm({ reference, plan, tasks, task }: Props & { task: TaskView }) {
  const t = useTranslations('catalogue.request');
  const propose = plan.how === 'propose';
  const began = {
    _title: task.title,
    _team: task.team?.key ?? '',
    _person: task.owner?.id ?? '',
    _due: task.dueWall,
    _after: [...task.afterKeys].sort().join(' '),
  };
  return (
    <ActionForm action={changeOne} failed={t('failed')} className="flex flex-col gap-1.5 has-[[open]]:w-full">
      <input type="hidden" name="reference" value={reference} />
      <input type="hidden" name="id" value={task.id} />
      {Object.entries(began).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <FormDetails summary={t(propose ? 'proposeChange' : 'change')}>
        <TextField name="title" label={t('plan.title')} defaultValue={task.title} required maxLength={160} />
        <PlanFields plan={plan} others={inPlan(tasks).filter((one) => one.id !== task.id)} task={task} />
        <WhyPropose propose={propose} />
        <div>
          <SubmitButton kind="default">{t(propose ? 'plan.propose' : 'plan.submit')}</SubmitButton>
        </div>
      </FormDetails>
    </ActionForm>
  );
}

type Fields = { plan: PlanChoices; others: readonly TaskView[]; task?: TaskView };

function PlanFields({ plan, others, task }: Fields) {
  const t = useTranslations('catalogue.request.plan');
  const owner = task?.owner;
  const known = !owner || plan.people.some((one) => one.value === owner.id);
  const people = known ? plan.people : [{ value: owner.id, label: owner.name }, ...plan.people];
  return (
    <>
      <SelectField
        name="team"
        label={t('team')}
        options={plan.teams}
        blank={task?.team ? undefined : t('ticketTeam')}
        defaultValue={task?.team?.key ?? ''}
      />
      <SelectField
        name="person"
        label={t('person')}
        options={people}
        blank={t('nobody')}
        defaultValue={owner?.id ?? ''}
      />
      <TextField name="due" type="datetime-local" label={t('due')} hint={t('dueHint')} defaultValue={task?.dueWall} />
      {others.length > 0 ? (
        <fieldset className="flex flex-col gap-1">
          <legend className="mb-1 text-sm font-medium">{t('after')}</legend>
          {others.map((one) => (
            <Tick
              key={one.key}
              name="after"
              value={one.key}
              label={one.title}
              defaultChecked={task?.afterKeys.includes(one.key)}
            />
          ))}
        </fieldset>
      ) : null}
    </>
  );
}
