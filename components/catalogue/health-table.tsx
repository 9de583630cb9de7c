import { useTranslations } from 'next-intl';
import { Chip } from '@/components/ui/chip';
import { Link } from '@/components/ui/link';
import { Table } from '@/components/ui/table';
import type { ServiceHealth } from '@/lib/catalogue/health';
import { dateOnly, type Zone } from '@/lib/format';
import { paths } from '@/lib/paths';
import { called } from '@/lib/rules/called';
import type { Choices } from '@/lib/rules/choices';
import { SLUGS } from '@/lib/rules/slugs';

type Props = { services: readonly ServiceHealth[]; choices: Choices; zone: Zone };

/** Every service with what it rests on; what it lacks stands at the end of its row. */
export function HealthTable({ services, choices, zone }: Props) {
  const t = useTranslations('catalogue.health');
  const part = (kind: 'requestForm' | 'fulfilmentPlan', key: string | null) =>
    key ? (
      <Link href={paths.rule(SLUGS[kind], key)} className="hover:underline">
        {called(kind === 'requestForm' ? choices.forms : choices.plans, key)}
      </Link>
    ) : (
      t('none')
    );
  return (
    <Table caption={t('title')} raised stack>
      <thead>
        <tr>
          {(['service', 'owner', 'review', 'promise', 'procedure', 'form', 'plan'] as const).map((name) => (
            <th key={name} scope="col">
              {t(name)}
            </th>
          ))}
          <th scope="col" className="end" title={t('usageHint')}>
            {t('usage')}
          </th>
          <th scope="col">{t('gaps')}</th>
        </tr>
      </thead>
      <tbody>
        {services.map((one) => (
          <tr key={one.key}>
            <td className="wide">
              <Link href={paths.rule(SLUGS.service, one.key)} className="font-medium hover:underline">
                {one.title}
              </Link>
            </td>
            <td>{one.owner ?? t('none')}</td>
            <td className="num whitespace-nowrap">{one.reviewDate ? dateOnly(one.reviewDate, zone) : t('none')}</td>
            <td className="off">{one.promise ?? t('none')}</td>
            <td className="off">{one.procedure ?? t('none')}</td>
            <td className="off">{part('requestForm', one.form)}</td>
            <td className="off">{part('fulfilmentPlan', one.plan)}</td>
            <td className="num end">{one.usage}</td>
            <td className="wide">
              {one.gaps.length === 0 ? (
                <Chip tone="ok">{t('complete')}</Chip>
              ) : (
                <span className="flex flex-wrap gap-1 py-1">
                  {one.gaps.map((gap) => (
                    <Chip key={gap} tone={gap === 'owner' || gap === 'promise' ? 'late' : 'soon'}>
                      {t(`gap.${gap}`)}
                    </Chip>
                  ))}
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
