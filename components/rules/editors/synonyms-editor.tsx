import { useTranslations } from 'next-intl';
import { AreaField } from '@/components/forms/area-field';
import type { SynonymsContent } from '@/lib/rules/kinds/synonyms';

export function SynonymsEditor({ content }: { content: Partial<SynonymsContent> }) {
  const t = useTranslations('rules.synonyms');
  return (
    <AreaField
      name="content.meanings"
      label={t('meanings')}
      hint={t('meaningsHint')}
      defaultValue={content.meanings?.join('\n')}
      rows={Math.min(24, (content.meanings?.length ?? 0) + 6)}
    />
  );
}
