import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/forms/action-form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Card } from '@/components/ui/card';
import { restoreVersion } from '@/lib/knowledge/actions';

/** An earlier text becomes the next draft. */
export function RestoreForm({ versionId }: { versionId: string }) {
  const t = useTranslations('knowledge.article');
  return (
    <Card title={t('restore')}>
      <ActionForm action={restoreVersion} failed={t('failed')} className="flex flex-col gap-2">
        <input type="hidden" name="id" value={versionId} />
        <p className="text-ink-2">{t('restoreHint')}</p>
        <p>
          <SubmitButton kind="default">{t('restore')}</SubmitButton>
        </p>
      </ActionForm>
    </Card>
  );
}
