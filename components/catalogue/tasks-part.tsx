import { useTranslations } from 'next-intl';
import { SidePart } from '@/components/tickets/side-part';
import { Chip } from '@/components/ui/chip';
import { exactTime, shortTime, type Zone } from '@/lib/format';
import { doOne, skipOne, takeOne } from '@/lib/fulfilment/actions';
import type { TaskView } from '@/lib/fulfilment/queries';
import { StepMark } from './step-mark';
import { TaskForms } from './task-forms';

type Props = { reference: string; tasks: readonly TaskView[]; me: string; now: Date; zone: Zone };

/** The plan of a request at the side of its ticket: what is over, what can be done now, and what waits for it. */
export function TasksPart({ reference, tasks, me, now, zone }: Props) {
  const t = useTranslations('catalogue.request');
  const texts = { take: t('take'), do: t('do'), skip: t('skip'), why: t('why'), failed: t('failed') };
  const over = tasks.filter((task) => task.state === 'done' || task.state === 'skipped').length;
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
              {task.mandatory || task.state !== 'ready' ? null : <Chip tone="line">{t('optional')}</Chip>}
              {task.state === 'ready' ? (
                <TaskForms
                  id={task.id}
                  reference={reference}
                  take={task.owner?.id === me || task.cantDo ? undefined : takeOne}
                  done={task.cantDo ? undefined : doOne}
                  skip={task.cantSkip ? undefined : skipOne}
                  cant={task.cantDo}
                  texts={texts}
                />
              ) : null}
            </div>
          </li>
        ))}
      </ol>
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
    task.owner ? t('owner', { name: task.owner.name }) : task.team,
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
