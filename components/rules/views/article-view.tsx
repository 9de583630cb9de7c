import { useTranslations } from 'next-intl';
import { Chip } from '@/components/ui/chip';
import { Markdown } from '@/components/ui/markdown';
import { allCalled, called } from '@/lib/rules/called';
import type { ArticleContent } from '@/lib/rules/kinds/article';
import { Facts } from '../part';
import type { ViewProps } from '../view-props';

/** The article as its readers see it, and by what it is found. */
export function ArticleView({ content, choices }: ViewProps<ArticleContent>) {
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
      <FoundBy content={content} choices={choices} />
    </div>
  );
}

type Findable = { language: 'en' | 'de' | 'fr' | 'es'; keywords: string; services: string[]; category: string | null };

export function FoundBy({ content, choices }: ViewProps<Findable>) {
  const t = useTranslations('knowledge.edit');
  return (
    <div className="border-t border-line pt-3 text-sm">
      <Facts
        facts={[
          [t('services'), allCalled(choices.services, content.services) || t('anyService')],
          [t('category'), content.category ? called(choices.categories, content.category) : t('anyCategory')],
          [t('keywords'), content.keywords || '–'],
          [t('language'), t(`languages.${content.language}`)],
        ]}
      />
    </div>
  );
}
