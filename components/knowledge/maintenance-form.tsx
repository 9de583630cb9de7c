import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/forms/action-form';
import { AreaField } from '@/components/forms/area-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import { Tick } from '@/components/forms/tick';
import { Part } from '@/components/rules/part';
import { plan } from '@/lib/maintenance/actions';

type Props = { services: readonly { value: string; label: string }[]; propose: boolean; timeZone: string };

/** What is planned, from when to when, and who will feel it. */
export function MaintenanceForm({ services, propose, timeZone }: Props) {
  const t = useTranslations('status.planned');
  return (
    <ActionForm action={plan} failed={t('failed')}>
      {propose ? <input type="hidden" name="_propose" value="1" /> : null}
      <TextField name="title" label={t('what')} maxLength={120} />
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <TextField name="from" type="datetime-local" label={t('from')} hint={timeZone} />
        <TextField name="to" type="datetime-local" label={t('to')} hint={timeZone} />
      </div>
      <AreaField name="notice" label={t('notice')} hint={t('noticeHint')} rows={3} maxLength={1000} />
      <Part title={t('services')} hint={t('servicesHint')}>
        <div className="grid gap-1 sm:grid-cols-2">
          {services.map(({ value, label }) => (
            <Tick key={value} name="services" value={value} label={label} />
          ))}
        </div>
      </Part>
      {propose ? <TextField name="_why" label={t('why')} maxLength={2000} /> : null}
      <p>
        <SubmitButton>{propose ? t('propose') : t('plan')}</SubmitButton>
      </p>
    </ActionForm>
  );
}
