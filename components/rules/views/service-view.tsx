import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { paths } from '@/lib/paths';
import { called } from '@/lib/rules/called';
import type { ServiceContent } from '@/lib/rules/kinds/service';
import { SLUGS } from '@/lib/rules/slugs';
import { Facts } from '../part';
import type { ViewProps } from '../view-props';

const PARTS = [
  ['form', 'requestForm', 'forms'],
  ['approval', 'approvalRule', 'approvals'],
  ['plan', 'fulfilmentPlan', 'plans'],
  ['access', 'accessItem', 'accesses'],
] as const;

export function ServiceView({ content, choices }: ViewProps<ServiceContent>) {
  const t = useTranslations('rules');
  const yes = (flag: boolean) => t(flag ? 'service.yes' : 'service.no');
  return (
    <Facts
      facts={[
        [t('service.summary'), content.summary],
        ...(content.description ? [[t('service.description'), content.description] as const] : []),
        [t('service.group'), content.group],
        [t('service.ticketKind'), t(`ticketKinds.${content.ticketKind}`)],
        [t('service.function'), called(choices.functions, content.functionKey)],
        [t('service.team'), content.teamKey ? called(choices.teams, content.teamKey) : t('service.noTeam')],
        [
          t('service.category'),
          content.category ? called(choices.categories, content.category) : t('service.noCategory'),
        ],
        [
          t('service.promise'),
          content.promise ? (
            <Link key="promise" href={paths.rule(SLUGS.serviceLevel, content.promise)} className="link">
              {called(choices.serviceLevels, content.promise)}
            </Link>
          ) : (
            t('service.noPromise')
          ),
        ],
        ...(content.price ? [[t('service.price'), content.price] as const] : []),
        ...PARTS.flatMap(([part, kind, names]) => {
          const key = content[part];
          return key
            ? [
                [
                  t(`service.${part}`),
                  <Link key={part} href={paths.rule(SLUGS[kind], key)} className="link">
                    {called(choices[names], key)}
                  </Link>,
                ] as const,
              ]
            : [];
        }),
        [t('service.requestableBy'), t(`service.who.${content.requestableBy}`)],
        [t('service.portal'), yes(content.portal)],
        [t('service.routine'), yes(content.routine)],
        [t('service.common'), yes(content.common)],
        ...(content.ask ? [[t('service.ask'), content.ask] as const] : []),
      ]}
    />
  );
}
