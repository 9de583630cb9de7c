import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/forms/action-form';
import { AreaField } from '@/components/forms/area-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { CantLine } from '@/components/ui/cant-line';
import { Card } from '@/components/ui/card';
import { Notice } from '@/components/ui/notice';
import { attest } from '@/lib/catalogue/actions';
import type { CatalogueHealth } from '@/lib/catalogue/health-queries';
import { dateTime, monthName, type Zone } from '@/lib/format';

type Props = { health: CatalogueHealth; functionKey: string; zone: Zone };

/** Once a month somebody says that the catalogue is complete, or what is done about what is not. */
export function AttestCard({ health, functionKey, zone }: Props) {
  const t = useTranslations('catalogue.health');
  const { month, attested, way, why } = health;
  const now = attested.find((one) => one.month === month);
  const earlier = attested.filter((one) => one.month !== month);
  return (
    <Card title={t('attest')}>
      <div className="flex flex-col gap-3">
        <p className="text-pretty text-ink-2">{t('attestLead')}</p>
        {now ? (
          <Notice tone="ok">
            {t('attested', { month: monthName(month), name: now.by, when: dateTime(now.at, zone) })}
            {now.note ? <span className="mt-1 block text-ink-2">{now.note}</span> : null}
          </Notice>
        ) : way === 'none' ? (
          <CantLine>{why ?? t('cant')}</CantLine>
        ) : (
          <ActionForm action={attest} failed={t('failed')} className="flex flex-col gap-3">
            <input type="hidden" name="function" value={functionKey} />
            <input type="hidden" name="month" value={month} />
            {way === 'propose' ? <input type="hidden" name="_propose" value="1" /> : null}
            <AreaField name="note" label={t('note')} rows={3} maxLength={2000} />
            <div>
              <SubmitButton>{way === 'propose' ? t('propose') : t('do', { month: monthName(month) })}</SubmitButton>
            </div>
          </ActionForm>
        )}
        {earlier.length > 0 ? (
          <ul className="flex flex-col gap-1 border-t border-line pt-2 text-sm text-ink-2">
            {earlier.map((one) => (
              <li key={one.month} title={one.note ?? undefined}>
                {t('line', { month: monthName(one.month), name: one.by, services: one.services, gaps: one.gaps })}
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </Card>
  );
}
