import { useTranslations } from 'next-intl';
import { AreaField } from '@/components/forms/area-field';
import { TextField } from '@/components/forms/text-field';
import type { Choices } from '@/lib/rules/choices';
import type { KnownErrorContent } from '@/lib/rules/kinds/known-error';
import { AnswerFields } from './answer-fields';

export function KnownErrorEditor({ content, choices }: { content: Partial<KnownErrorContent>; choices: Choices }) {
  const t = useTranslations('knowledge.edit');
  return (
    <>
      <TextField name="content.title" label={t('title')} defaultValue={content.title} maxLength={120} required />
      <AreaField
        name="content.symptom"
        label={t('symptom')}
        hint={t('symptomHint')}
        defaultValue={content.symptom}
        rows={3}
        required
      />
      <AreaField name="content.cause" label={t('cause')} hint={t('causeHint')} defaultValue={content.cause} rows={3} />
      <AreaField
        name="content.workaround"
        label={t('workaround')}
        hint={t('workaroundHint')}
        defaultValue={content.workaround}
        rows={4}
      />
      <TextField
        name="content.workaroundUntil"
        type="date"
        label={t('until')}
        hint={t('untilHint')}
        defaultValue={content.workaroundUntil ?? ''}
        className="max-w-44"
      />
      <AreaField name="content.fix" label={t('fix')} hint={t('fixHint')} defaultValue={content.fix} rows={3} />
      <AnswerFields content={content} choices={choices} />
    </>
  );
}
