import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { paths } from '@/lib/paths';
import type { ServiceContent } from '@/lib/rules/kinds/service';
import { SLUGS } from '@/lib/rules/slugs';
import { Facts } from '../part';

const PARTS = [
  ['form', 'requestForm'],
  ['approval', 'approvalRule'],
  ['plan', 'fulfilmentPlan'],
  ['access', 'accessItem'],
] as const;

export function ServiceView({ content }: { content: ServiceContent }) {
  const t = useTranslations('rules');
  const yes = (flag: boolean) => t(flag ? 'service.yes' : 'service.no');
  return (
    <Facts
      facts={[
        [t('service.summary'), content.summary],
        ...(content.description ? [[t('service.description'), content.description] as const] : []),
        [t('service.group'), content.group],
        [t('service.ticketKind'), t(`ticketKinds.${content.ticketKind}`)],
        [t('service.function'), content.functionKey],
        [t('service.team'), content.teamKey ?? t('service.noTeam')],
        [t('service.category'), content.category ?? t('service.noCategory')],
        [
          t('service.promise'),
          content.promise ? (
            <Link key="promise" href={paths.rule(SLUGS.serviceLevel, content.promise)} className="link">
              {content.promise}
            </Link>
          ) : (
            t('service.noPromise')
          ),
        ],
        ...(content.price ? [[t('service.price'), content.price] as const] : []),
        ...PARTS.flatMap(([part, kind]) => {
          const key = content[part];
          return key
            ? [
                [
                  t(`service.${part}`),
                  <Link key={part} href={paths.rule(SLUGS[kind], key)} className="link">
                    {key}
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
