import { useTranslations } from 'next-intl';
import { MarkdownField } from '@/components/forms/markdown-field';
import { SelectField } from '@/components/forms/select-field';
import { TextField } from '@/components/forms/text-field';
import type { Choices } from '@/lib/rules/choices';
import type { ArticleContent } from '@/lib/rules/kinds/article';
import { AnswerFields } from './answer-fields';

export function ArticleEditor({ content, choices }: { content: Partial<ArticleContent>; choices: Choices }) {
  const t = useTranslations('knowledge.edit');
  return (
    <>
      <TextField name="content.title" label={t('title')} defaultValue={content.title} maxLength={120} required />
      <TextField
        name="content.summary"
        label={t('summary')}
        hint={t('summaryHint')}
        defaultValue={content.summary}
        maxLength={240}
        required
      />
      <MarkdownField
        name="content.body"
        label={t('body')}
        hint={t('bodyHint')}
        defaultValue={content.body}
        rows={14}
        className="min-h-72"
        texts={{ show: t('preview'), empty: t('previewEmpty'), failed: t('previewFailed') }}
      />
      <SelectField
        name="content.translationOf"
        label={t('translationOf')}
        hint={t('translationOfHint')}
        blank={t('noTranslation')}
        options={choices.articles}
        defaultValue={content.translationOf ?? ''}
      />
      <AnswerFields content={content} choices={choices} />
    </>
  );
}
