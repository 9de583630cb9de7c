import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/forms/action-form';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import { Card } from '@/components/ui/card';
import type { StandIn } from '@/lib/approvals/queries';
import type { FormAction } from '@/lib/form-state';
import { dateOnly, type Zone } from '@/lib/format';

type Props = { standIns: readonly StandIn[]; name: FormAction; end: FormAction; zone: Zone };

/** Who decides while one is away. */
export function StandInCard({ standIns, name, end, zone }: Props) {
  const t = useTranslations('catalogue.approvals.standIn');
  return (
    <Card title={t('title')}>
      <div className="flex flex-col gap-4">
        {standIns.map((one) => (
          <ActionForm key={one.id} action={end} failed={t('failed')} className="flex flex-wrap items-center gap-2">
            <input type="hidden" name="id" value={one.id} />
            <p className="min-w-0 flex-1">
              {t('now', { name: one.name, from: dateOnly(one.from, zone), to: dateOnly(one.to, zone) })}
            </p>
            <SubmitButton kind="quiet">{t('end')}</SubmitButton>
          </ActionForm>
        ))}
        <ActionForm action={name} failed={t('failed')} className="flex flex-col gap-3">
          <p className="text-pretty text-sm text-ink-2">{t('hint')}</p>
          <TextField name="person" label={t('person')} type="email" autoComplete="off" required />
          <div className="grid gap-3 sm:max-lg:grid-cols-2">
            <TextField name="from" label={t('from')} type="date" />
            <TextField name="to" label={t('to')} type="date" required />
          </div>
          <div>
            <SubmitButton kind="default">{t('name')}</SubmitButton>
          </div>
        </ActionForm>
      </div>
    </Card>
  );
}
