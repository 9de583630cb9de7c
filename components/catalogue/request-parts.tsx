import { useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import { StepTrack } from '@/components/ui/step-track';
import type { RequestParts as Parts } from '@/lib/catalogue/request-parts';
import { AnswerList } from './answer-list';
import { StageList } from './stage-list';
import { StepMark } from './step-mark';

/** What a request has beside its conversation, for whoever asked: how far it is, who agrees, what was answered. */
export function RequestParts({ parts: { answers, stages, progress } }: { parts: Parts }) {
  const t = useTranslations('catalogue.request');
  const over = progress.filter((step) => step.state === 'done' || step.state === 'skipped').length;
  return (
    <>
      {progress.length > 0 ? (
        <Card title={t('tasks')}>
          <StepTrack
            steps={progress.length}
            done={over}
            current
            wide
            label={t('progress', { done: over, all: progress.length })}
          />
          <ol className="mt-3 flex list-none flex-col gap-1.5 p-0">
            {progress.map((step) => (
              <li key={step.id} className="flex items-start gap-2">
                <StepMark state={step.state} label={t(`task.${step.state as 'done'}`)} />
                <span className={step.state === 'waiting' ? 'text-ink-2' : undefined}>{step.words}</span>
              </li>
            ))}
          </ol>
        </Card>
      ) : null}
      {stages ? (
        <Card title={t('agreement')}>
          <StageList stages={stages} />
        </Card>
      ) : null}
      {answers.length > 0 ? (
        <Card title={t('answers')}>
          <AnswerList answers={answers} />
        </Card>
      ) : null}
    </>
  );
}
