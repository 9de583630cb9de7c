import { useTranslations } from 'next-intl';
import { Chip } from '@/components/ui/chip';
import { Link } from '@/components/ui/link';
import { Table } from '@/components/ui/table';
import type { Part, ServiceHealth } from '@/lib/catalogue/health';
import { dateOnly, type Zone } from '@/lib/format';
import { paths } from '@/lib/paths';
import { SLUGS } from '@/lib/rules/slugs';

/** Every service with what it rests on; what it lacks stands at the end of its row. */
export function HealthTable({ services, zone }: { services: readonly ServiceHealth[]; zone: Zone }) {
  const t = useTranslations('catalogue.health');
  const part = (kind: 'requestForm' | 'fulfilmentPlan', found: Part | null) =>
    found ? (
      <Link href={paths.rule(SLUGS[kind], found.key)} className="block hover:underline">
        {t(kind === 'requestForm' ? 'formOf' : 'planOf', { title: found.title })}
      </Link>
    ) : null;
  return (
    <Table caption={t('title')} raised stack="early">
      <thead>
        <tr>
          {(['service', 'owner', 'promise', 'procedure', 'parts'] as const).map((name) => (
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
            <td className="whitespace-nowrap">
              {one.owner ?? t('none')}
              <span className="aside text-sm text-ink-2">
                {one.reviewDate ? t('reviewOn', { when: dateOnly(one.reviewDate, zone) }) : t('noReview')}
              </span>
            </td>
            <td className="off">{one.promise ?? t('none')}</td>
            <td className="off">{one.procedure ?? t('none')}</td>
            <td className="off text-pretty">
              {part('requestForm', one.form)}
              {part('fulfilmentPlan', one.plan)}
              {one.form || one.plan ? null : t('none')}
            </td>
            <td className="num end">
              {one.usage}
              <span className="if-stacked"> {t('inDays')}</span>
            </td>
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
