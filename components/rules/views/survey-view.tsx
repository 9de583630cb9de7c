import { useTranslations } from 'next-intl';
import { allCalled } from '@/lib/rules/called';
import type { SurveyContent } from '@/lib/rules/kinds/survey';
import { Facts, Part } from '../part';
import type { ViewProps } from '../view-props';

/** The question as it is asked, and when and of whom. */
export function SurveyView({ content, choices }: ViewProps<SurveyContent>) {
  const t = useTranslations('rules.survey');
  const kinds = useTranslations('tickets.kinds');
  const { question, scale, followUp, services, afterHours, everyDays, lowScore, anonymous } = content;
  return (
    <div className="flex flex-col gap-5">
      <Part title={question}>
        <ol className="flex flex-wrap gap-2">
          {scale.map((label, at) => (
            <li key={label} className="flex items-center gap-2 rounded-full border border-line bg-paper py-1 ps-1 pe-3">
              <span className="num grid size-7 flex-none place-items-center rounded-full border border-line-strong bg-raised font-semibold">
                {at + 1}
              </span>
              {label}
            </li>
          ))}
        </ol>
        {followUp ? <p className="text-ink-2">{followUp}</p> : null}
      </Part>
      <Facts
        facts={[
          [t('kinds'), content.kinds.map((kind) => kinds(kind)).join(', ')],
          [t('services'), services.length > 0 ? allCalled(choices.services, services) : t('everyService')],
          [t('when'), t('whenSaid', { hours: afterHours })],
          [t('often'), t('oftenSaid', { days: everyDays })],
          [t('lowScore'), lowScore === null ? t('lowNobody') : t('lowSaid', { score: lowScore })],
          [t('anonymous'), anonymous ? t('anonymousYes') : t('anonymousNo')],
        ]}
      />
    </div>
  );
}
