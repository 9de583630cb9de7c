import { useTranslations } from 'next-intl';
import { SidePart } from '@/components/tickets/side-part';
import { Chip } from '@/components/ui/chip';
import { exactTime, shortTime, type Zone } from '@/lib/format';
import { isBesidePlan } from '@/lib/fulfilment/beside-plan';
import type { PlanChoices } from '@/lib/fulfilment/plan-choices';
import type { TaskView } from '@/lib/fulfilment/queries';
import { AddTaskForm, ChangeTaskForm } from './plan-forms';
import { StepMark } from './step-mark';
import { SkipForm, TaskForms } from './task-forms';

type Props = {
  reference: string;
  tasks: readonly TaskView[];
  plan: PlanChoices | null;
  me: string;
  now: Date;
  zone: Zone;
};

const isOver = (task: TaskView) => task.state === 'done' || task.state === 'skipped';

/** The plan of a request at the side of its ticket: what is over, what can be done now, and what waits for it. */
export function TasksPart({ reference, tasks, plan, me, now, zone }: Props) {
  const t = useTranslations('catalogue.request');
  const over = tasks.filter(isOver).length;
  return (
    <SidePart
      id="tasks"
      title={t('tasksDesk')}
      aside={
        <span className="num text-sm text-ink-3" title={t('progress', { done: over, all: tasks.length })}>
          {over}/{tasks.length}
        </span>
      }
    >
      <ol className="flex list-none flex-col gap-2.5 p-0">
        {tasks.map((task) => (
          <li key={task.id} className="flex items-start gap-2">
            <StepMark state={task.state} label={t(`task.${task.state as 'done'}`)} />
            <div className="min-w-0 flex-1">
              <p className={task.state === 'ready' ? 'font-medium' : 'text-ink-2'}>{task.title}</p>
              <p className="text-sm text-ink-2">
                <Line task={task} now={now} zone={zone} />
              </p>
              {task.mandatory || isOver(task) || isBesidePlan(task) ? null : <Chip tone="line">{t('optional')}</Chip>}
              {task.state === 'ready' ? <TaskForms task={task} reference={reference} me={me} /> : null}
              {isOver(task) ? null : (
                <div className="mt-1 flex flex-wrap gap-x-4 gap-y-1">
                  {plan && !isBesidePlan(task) ? (
                    <ChangeTaskForm reference={reference} plan={plan} tasks={tasks} task={task} />
                  ) : null}
                  {task.skip && (plan || task.state === 'ready') ? (
                    <SkipForm task={task} reference={reference} />
                  ) : null}
                </div>
              )}
            </div>
          </li>
        ))}
      </ol>
      {plan ? <AddTaskForm reference={reference} plan={plan} tasks={tasks} /> : null}
    </SidePart>
  );
}

/** Who, by when, after what. */
function Line({ task, now, zone }: { task: TaskView; now: Date; zone: Zone }) {
  const t = useTranslations('catalogue.request');
  if (task.doneAt)
    return (
      <>
        {t('doneBy', { name: task.doneBy ?? '', when: shortTime(task.doneAt, now, zone) })}
        {task.reason ? <span className="block text-pretty">{task.reason}</span> : null}
      </>
    );
  const parts = [
    task.owner ? t('owner', { name: task.owner.name }) : (task.team?.name ?? null),
    task.dueAt ? t('due', { when: shortTime(task.dueAt, now, zone) }) : null,
    task.after.length > 0 ? t('after', { tasks: task.after.join(', ') }) : null,
  ];
  const late = task.state === 'ready' && task.dueAt !== null && task.dueAt < now;
  return (
    <span className={late ? 'text-late' : undefined} title={task.dueAt ? exactTime(task.dueAt, zone) : undefined}>
      {parts.filter(Boolean).join(', ')}
    </span>
  );
}
