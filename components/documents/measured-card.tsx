import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import { AreaField } from '@/components/forms/area-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { Card } from '@/components/ui/card';
import type { FormAction } from '@/lib/form-state';
import { dateOnly, type Zone } from '@/lib/format';

type Props = {
  measured: { note: string; by: string; at: Date } | null;
  action: FormAction;
  /** Hidden fields that say what was measured. */
  about: ReactNode;
  zone: Zone;
};

/** What came of a change, said once it had time to show. */
export function MeasuredCard({ measured, action, about, zone }: Props) {
  const t = useTranslations('documents.measured');
  return (
    <Card title={t('title')}>
      <div className="flex flex-col gap-3">
        {measured ? (
          <p className="max-w-prose whitespace-pre-wrap text-pretty">
            {measured.note}{' '}
            <span className="text-sm text-ink-3">
              {t('by', { name: measured.by, date: dateOnly(measured.at, zone) })}
            </span>
          </p>
        ) : (
          <p className="text-ink-2">{t('none')}</p>
        )}
        <details className="print:hidden">
          <summary className="link w-fit cursor-pointer text-sm">{measured ? t('again') : t('say')}</summary>
          <ActionForm action={action} failed={t('failed')} clear className="mt-2 flex max-w-prose flex-col gap-2">
            {about}
            <AreaField name="note" label={t('note')} hint={t('noteHint')} rows={3} />
            <p>
              <SubmitButton kind="default">{t('save')}</SubmitButton>
            </p>
          </ActionForm>
        </details>
      </div>
    </Card>
  );
}
