import { useTranslations } from 'next-intl';
import { SidePart } from '@/components/tickets/side-part';
import type { RequestDesk } from '@/lib/catalogue/request-desk';
import { shortTime, type Zone } from '@/lib/format';
import { AnswerList } from './answer-list';
import { StageList } from './stage-list';
import { TasksPart } from './tasks-part';

type Props = { reference: string; request: RequestDesk; me: string; now: Date; zone: Zone };

/** What a ticket from the catalogue has beside others: who agrees, its tasks, its answers, what it opened. */
export function RequestSide({ reference, request: { answers, stages, tasks, plan, accesses }, me, now, zone }: Props) {
  const t = useTranslations('catalogue.request');
  return (
    <>
      {stages ? (
        <SidePart title={t('agreement')} id="agreement">
          <StageList stages={stages} />
        </SidePart>
      ) : null}
      {tasks.length > 0 ? (
        <TasksPart reference={reference} tasks={tasks} plan={plan} me={me} now={now} zone={zone} />
      ) : null}
      {accesses.length > 0 ? (
        <SidePart title={t('access')}>
          <ul>
            {accesses.map((one) => (
              <li key={one.id}>
                {t(one.endedAt ? 'accessEnded' : 'accessUntil', {
                  title: one.title,
                  name: one.holder,
                  when: shortTime(one.endedAt ?? one.until, now, zone),
                })}
              </li>
            ))}
          </ul>
        </SidePart>
      ) : null}
      {answers.length > 0 ? (
        <SidePart title={t('answers')} id="answers">
          <AnswerList answers={answers} />
        </SidePart>
      ) : null}
    </>
  );
}
