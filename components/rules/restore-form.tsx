import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/forms/action-form';
import { SubmitButton } from '@/components/forms/submit-button';
import { startDraft } from '@/lib/rules/actions';
import type { RuleDocument } from '@/lib/rules/document';

/** Brings an earlier text back the ordinary way: as a draft that somebody else agrees to. */
export function RestoreForm({ found, number }: { found: RuleDocument; number: number }) {
  const t = useTranslations('documents.restore');
  const { rule, inForce } = found;
  return (
    <ActionForm
      action={startDraft}
      failed={t('failed')}
      className="mb-4 flex flex-wrap items-center gap-3 print:hidden"
    >
      <input type="hidden" name="kind" value={rule.kind} />
      <input type="hidden" name="key" value={rule.key} />
      <input type="hidden" name="like" value={number} />
      {inForce ? <input type="hidden" name="basedOn" value={inForce.number} /> : null}
      <SubmitButton kind="default">{t('do')}</SubmitButton>
      <p className="min-w-0 text-sm text-ink-2">{t('hint', { number })}</p>
    </ActionForm>
  );
}
