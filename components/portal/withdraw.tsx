import { useTranslations } from 'next-intl';
import type { FormAction } from '@/lib/form-state';
import { ReasonForm } from './reason-form';

type Props = { reference: string; action: FormAction };

export function Withdraw({ reference, action }: Props) {
  const t = useTranslations('requests.page.withdraw');
  return (
    <details className="rounded-md border border-line px-3.5 py-2.5">
      <summary className="text-ink-2 hover:text-ink pointer-coarse:min-h-11">{t('title')}</summary>
      <div className="mt-3">
        <ReasonForm
          action={action}
          reference={reference}
          draft={`withdraw-${reference}`}
          kind="danger"
          texts={{ label: t('reason'), hint: t('hint'), send: t('send'), failed: t('failed') }}
        />
      </div>
    </details>
  );
}
