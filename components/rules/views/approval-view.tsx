import { useTranslations } from 'next-intl';
import { called } from '@/lib/rules/called';
import type { ApprovalRuleContent, ApprovalStage } from '@/lib/rules/kinds/approval-rule';
import { writeDuration } from '@/lib/rules/read-duration';
import { Facts, Part } from '../part';
import type { ViewProps } from '../view-props';

export function ApprovalView({ content, choices }: ViewProps<ApprovalRuleContent>) {
  const t = useTranslations('catalogue.rule');
  const who = (stage: ApprovalStage) =>
    [
      ...(['manager', 'serviceOwner', 'accessOwner'] as const).flatMap((one) => (stage[one] ? [t(one)] : [])),
      ...stage.people,
      ...(stage.team ? [`${t('team')}: ${called(choices.teams, stage.team)}`] : []),
    ].join(', ');
  const time = (seconds: number | null) => (seconds ? writeDuration(seconds) : t('never'));
  return (
    <ol className="flex list-none flex-col gap-5 p-0">
      {content.stages.map((stage, index) => (
        <li key={stage.title}>
          <Part title={`${index + 1}. ${stage.title}`}>
            <Facts
              facts={[
                [t('who'), who(stage)],
                [t('quorum'), `${t(`quorums.${stage.quorum}`)}${stage.quorum === 'count' ? `: ${stage.count}` : ''}`],
                ...(stage.when
                  ? [
                      [
                        t('when'),
                        `${called(choices.questions, stage.when.field)}: ${stage.when.is.join(', ')}`,
                      ] as const,
                    ]
                  : []),
                [t('rejection'), t(`rejections.${stage.rejection}`)],
                [t('remindAfter'), time(stage.remindAfter)],
                [t('expireAfter'), time(stage.expireAfter)],
              ]}
            />
          </Part>
        </li>
      ))}
    </ol>
  );
}
