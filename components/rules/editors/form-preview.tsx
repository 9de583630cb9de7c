import { useTranslations } from 'next-intl';
import { AnswerFields } from '@/components/catalogue/answer-fields';
import { answerTexts } from '@/components/catalogue/answer-texts';
import type { FormField } from '@/lib/rules/kinds/request-form';
import { Part } from '../part';

/** A form as somebody who asks will meet it: its questions come and go, and nothing of it is sent. */
export function FormPreview({ fields, intro }: { fields: readonly FormField[]; intro: string }) {
  const t = useTranslations('catalogue');
  return (
    <Part title={t('form.preview')}>
      <div className="max-w-[42rem] rounded-md border border-dashed border-line-strong bg-raised p-4">
        {intro ? <p className="mb-4 text-ink-2">{intro}</p> : null}
        <AnswerFields fields={fields} texts={answerTexts(t)} />
      </div>
    </Part>
  );
}
