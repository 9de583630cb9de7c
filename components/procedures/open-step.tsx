import { Check } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/forms/action-form';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import { Link } from '@/components/ui/link';
import { paths, withQuery } from '@/lib/paths';
import { skipStep } from '@/lib/procedures/actions';
import type { ProcedureStep } from '@/lib/rules/kinds/procedure';

type Props = {
  reference: string;
  step: ProcedureStep;
  /** The form whose button ticks it; null where this reader does not. */
  form: string | null;
};

/** A step that is left: one press ticks it, its wording goes into the reply, and skipping asks why. */
export function OpenStep({ reference, step, form }: Props) {
  const t = useTranslations('procedures.run');
  const { key, words, mandatory, skippable, wording } = step;
  const insert = wording ? `${withQuery(paths.ticket(reference), { write: 'reply', wording })}#write` : null;
  return (
    <div className="flex items-start gap-2.5">
      {form ? (
        <button
          type="submit"
          form={form}
          name="step"
          value={key}
          aria-label={t('do', { step: words })}
          title={t('doShort')}
          className="group/tick flex size-6 flex-none items-center justify-center rounded-full inset-ring inset-ring-edge hover:bg-sea-soft hover:inset-ring-sea pointer-coarse:size-11"
        >
          <Check aria-hidden="true" className="size-3.5 text-sea opacity-0 group-hover/tick:opacity-100" />
        </button>
      ) : (
        <span aria-hidden="true" className="size-6 flex-none rounded-full inset-ring inset-ring-line-strong" />
      )}
      <div className="min-w-0 flex-1 pt-0.5">
        <p className="text-pretty">
          {words}
          {mandatory ? null : <span className="text-sm text-ink-3"> {t('optional')}</span>}
        </p>
        {form ? (
          <div className="flex flex-wrap items-start gap-x-4 text-sm">
            {insert ? (
              <Link href={insert} className="link" scroll={false}>
                {t('insert')}
              </Link>
            ) : null}
            {mandatory ? (
              <details className="group/skip min-w-0 open:basis-full">
                <summary className="link w-fit cursor-pointer">{skippable ? t('skip') : t('except')}</summary>
                <ActionForm action={skipStep} failed={t('failed')} className="mt-1.5 flex flex-col gap-2">
                  <input type="hidden" name="reference" value={reference} />
                  <input type="hidden" name="step" value={key} />
                  <TextField name="reason" label={t('why')} hint={skippable ? undefined : t('exceptHint')} required />
                  <p>
                    <SubmitButton kind="default">{t('skipIt')}</SubmitButton>
                  </p>
                </ActionForm>
              </details>
            ) : null}
          </div>
        ) : null}
      </div>
    </div>
  );
}
