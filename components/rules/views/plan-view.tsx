import { useTranslations } from 'next-intl';
import { Chip } from '@/components/ui/chip';
import { Table } from '@/components/ui/table';
import { called } from '@/lib/rules/called';
import type { FulfilmentPlanContent } from '@/lib/rules/kinds/fulfilment-plan';
import { writeDuration } from '@/lib/rules/read-duration';
import type { ViewProps } from '../view-props';

export function PlanView({ content, choices }: ViewProps<FulfilmentPlanContent>) {
  const t = useTranslations('catalogue.plan');
  const titleOf = (key: string) => content.tasks.find((task) => task.key === key)?.title ?? key;
  return (
    <Table caption={t('tasks')}>
      <thead>
        <tr>
          <th scope="col">{t('title')}</th>
          <th scope="col">{t('after')}</th>
          <th scope="col">{t('team')}</th>
          <th scope="col">{t('within')}</th>
        </tr>
      </thead>
      <tbody>
        {content.tasks.map((task) => (
          <tr key={task.key}>
            <td>
              <span className="font-medium">{task.title}</span> <code className="text-xs text-ink-3">{task.key}</code>
              <span className="mt-0.5 flex flex-wrap gap-1.5">
                {task.mandatory ? <Chip tone="line">{t('mandatory')}</Chip> : null}
                {task.does === 'grantAccess' ? <Chip tone="sea">{t('doing.grantAccess')}</Chip> : null}
                {task.when ? (
                  <Chip tone="line">{`${t('whenField')} “${called(choices.questions, task.when.field)}” ${t('whenIs')}: ${task.when.is.join(', ')}`}</Chip>
                ) : null}
              </span>
            </td>
            <td>{task.after.length > 0 ? task.after.map(titleOf).join(', ') : t('first')}</td>
            <td>{task.owner ?? (task.team ? called(choices.teams, task.team) : t('ticketTeam'))}</td>
            <td className="num">{task.within ? writeDuration(task.within) : '–'}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
