import { useTranslations } from 'next-intl';
import { Chip } from '@/components/ui/chip';
import { Markdown } from '@/components/ui/markdown';
import type { ArticleContent } from '@/lib/rules/kinds/article';
import { Facts } from '../part';

/** The article as its readers see it, and by what it is found. */
export function ArticleView({ content }: { content: ArticleContent }) {
  const t = useTranslations('knowledge.edit');
  return (
    <div className="flex flex-col gap-4">
      <div>
        <p className="flex flex-wrap items-center gap-2">
          <b className="text-lg font-semibold">{content.title}</b>
          <Chip tone={content.audience === 'public' ? 'sea' : 'line'}>{t(`audiences.${content.audience}`)}</Chip>
        </p>
        <p className="mt-1 text-pretty text-ink-2">{content.summary}</p>
      </div>
      <Markdown source={content.body} className="max-w-[70ch]" />
      <FoundBy content={content} />
    </div>
  );
}

type Findable = { language: 'en' | 'de' | 'fr' | 'es'; keywords: string; services: string[]; category: string | null };

export function FoundBy({ content }: { content: Findable }) {
  const t = useTranslations('knowledge.edit');
  return (
    <div className="border-t border-line pt-3 text-sm">
      <Facts
        facts={[
          [t('services'), content.services.join(', ') || t('anyService')],
          [t('category'), content.category ?? t('anyCategory')],
          [t('keywords'), content.keywords || '–'],
          [t('language'), t(`languages.${content.language}`)],
        ]}
      />
    </div>
  );
}
