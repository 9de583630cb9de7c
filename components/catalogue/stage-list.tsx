import { useTranslations } from 'next-intl';
import type { StageProgress } from '@/lib/approvals/progress';
import { StepMark } from './step-mark';

/** Who has to agree, stage by stage, and what they said. */
export function StageList({ stages }: { stages: readonly StageProgress[] }) {
  const t = useTranslations('catalogue.request');
  return (
    <ol className="flex list-none flex-col gap-2 p-0">
      {stages.map((stage) => (
        <li key={stage.title} className="flex items-start gap-2">
          <StepMark state={stage.state} label={t(`stage.${stage.state}`)} />
          <div className="min-w-0">
            <p className={stage.state === 'later' ? 'text-ink-2' : undefined}>{stage.title}</p>
            {stage.people.map((person) => (
              <p key={person.name} className="text-sm text-ink-2">
                {person.name}: {t(`said.${person.state as 'asked'}`)}
                {person.standIn ? ` (${t('standIn', { name: person.standIn })})` : ''}
                {person.note ? <span className="block text-pretty">{person.note}</span> : null}
              </p>
            ))}
          </div>
        </li>
      ))}
    </ol>
  );
}
