import { useTranslations } from 'next-intl';
import { AreaField } from '@/components/forms/area-field';
import { CheckField } from '@/components/forms/check-field';
import { SelectField } from '@/components/forms/select-field';
import { TextField } from '@/components/forms/text-field';
import type { Choices } from '@/lib/rules/choices';
import { type FulfilmentPlanContent, type PlanTask, TASK_DOES } from '@/lib/rules/kinds/fulfilment-plan';
import { writeDuration } from '@/lib/rules/read-duration';
import { Disclosure } from '../disclosure';
import { Part } from '../part';

const SPARE = 2;
type Props = { content: Partial<FulfilmentPlanContent>; choices: Choices };

/** The tasks of a plan, one row each. */
export function PlanEditor({ content, choices }: Props) {
  const t = useTranslations('catalogue.plan');
  const rows: (PlanTask | null)[] = [...(content.tasks ?? []), ...Array.from({ length: SPARE }, () => null)];
  return (
    <Part title={t('tasks')} hint={t('tasksHint')}>
      <ol className="flex list-none flex-col gap-3 p-0">
        {rows.map((task, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row of a form is its place
          <li key={row} className="rounded-md border border-line p-3">
            <Row row={row} task={task} teams={choices.teams} />
          </li>
        ))}
      </ol>
    </Part>
  );
}

function Row({ row, task, teams }: { row: number; task: PlanTask | null; teams: Choices['teams'] }) {
  const t = useTranslations('catalogue.plan');
  const at = (name: string) => `content.tasks.${row}.${name}`;
  return (
    <div className="flex flex-col gap-3">
      <div className="grid items-start gap-3 sm:grid-cols-[64px_minmax(0,1.6fr)_minmax(0,1fr)]">
        <TextField name={at('order')} label={t('order')} inputMode="numeric" defaultValue={row + 1} />
        <TextField name={at('title')} label={t('title')} defaultValue={task?.title} maxLength={160} />
        <TextField name={at('key')} label={t('key')} defaultValue={task?.key} maxLength={40} autoCapitalize="none" />
      </div>
      <div className="grid items-start gap-3 sm:grid-cols-3">
        <TextField name={at('after')} label={t('after')} defaultValue={task?.after.join(', ')} autoCapitalize="none" />
        <SelectField
          name={at('team')}
          label={t('team')}
          options={teams}
          blank={t('ticketTeam')}
          defaultValue={task?.team ?? ''}
        />
        <TextField
          name={at('within')}
          label={t('within')}
          placeholder={t('withinHint')}
          defaultValue={task?.within ? writeDuration(task.within) : ''}
        />
      </div>
      <CheckField name={at('mandatory')} label={t('mandatory')} defaultChecked={task?.mandatory ?? true} />
      <Disclosure summary={t('more')} open={Boolean(task?.when || task?.owner || task?.does === 'grantAccess')}>
        <div className="grid items-start gap-3 sm:grid-cols-2">
          <TextField name={at('words')} label={t('words')} defaultValue={task?.words} maxLength={160} />
          <TextField name={at('owner')} label={t('owner')} type="email" defaultValue={task?.owner ?? ''} />
          <TextField
            name={at('whenField')}
            label={t('whenField')}
            defaultValue={task?.when?.field}
            autoCapitalize="none"
          />
          <AreaField name={at('whenIs')} label={t('whenIs')} defaultValue={task?.when?.is.join('\n')} rows={2} />
          <SelectField
            name={at('does')}
            label={t('does')}
            options={TASK_DOES.map((value) => ({ value, label: t(`doing.${value}`) }))}
            defaultValue={task?.does ?? 'work'}
          />
        </div>
      </Disclosure>
    </div>
  );
}
