import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { SectionHeader } from '@/components/shell/section-header';
import { Chip } from '@/components/ui/chip';
import { timeSpan, type Zone } from '@/lib/format';
import type { Planned } from '@/lib/maintenance/queries';

/** Work on services that is planned or under way, soonest first; nothing where nothing is planned. */
export function PlannedList({ planned, zone }: { planned: readonly Planned[]; zone: Zone }) {
  const t = useTranslations('status.planned');
  if (planned.length === 0) return null;
  return (
    <section aria-labelledby="planned" className="mt-9">
      <SectionHeader title={t('title')} id="planned" />
      <ol className="flex list-none flex-col gap-4 p-0">
        {planned.map((one) => (
          <li key={one.id} className="border-s-2 border-sea ps-3">
            <PlannedWork planned={one} zone={zone} />
          </li>
        ))}
      </ol>
    </section>
  );
}

export function PlannedWork({ planned, zone, children }: { planned: Planned; zone: Zone; children?: ReactNode }) {
  const t = useTranslations('status.planned');
  return (
    <>
      <p className="flex flex-wrap items-center gap-2">
        <span className="font-medium">{planned.title}</span>
        {planned.running ? <Chip tone="soon">{t('running')}</Chip> : null}
      </p>
      <p className="num text-sm text-ink-2">{t('span', timeSpan(planned.startsAt, planned.endsAt, zone))}</p>
      <p className="text-sm text-ink-3">{planned.services.join(', ')}</p>
      <p className="mt-1 max-w-prose text-pretty whitespace-pre-wrap text-ink-2">{planned.notice}</p>
      {children}
    </>
  );
}
