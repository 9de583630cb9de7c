import { useTranslations } from 'next-intl';
import { Chip } from '@/components/ui/chip';
import { Markdown } from '@/components/ui/markdown';
import { dateOnly } from '@/lib/format';
import type { KnownErrorContent } from '@/lib/rules/kinds/known-error';
import { Part } from '../part';
import type { ViewProps } from '../view-props';
import { FoundBy } from './article-view';

/** How the fault shows, why, what helps until when, and what ends it. */
export function KnownErrorView({ content, choices }: ViewProps<KnownErrorContent>) {
  const t = useTranslations('knowledge.edit');
  const parts = [
    ['symptom', content.symptom],
    ['cause', content.cause],
    ['workaround', content.workaround],
    ['fix', content.fix],
  ] as const;
  return (
    <div className="flex flex-col gap-4">
      <p className="flex flex-wrap items-center gap-2">
        <b className="text-lg font-semibold">{content.title}</b>
        <Chip tone={content.audience === 'public' ? 'sea' : 'line'}>{t(`audiences.${content.audience}`)}</Chip>
      </p>
      {parts.map(([name, said]) => (
        <Part
          key={name}
          title={t(name)}
          hint={
            name === 'workaround' && content.workaroundUntil
              ? t('validUntil', { date: dateOnly(content.workaroundUntil, { timeZone: 'UTC' }) })
              : undefined
          }
        >
          {said ? <Markdown source={said} className="max-w-[70ch]" /> : <p className="text-ink-3">{t('notKnown')}</p>}
        </Part>
      ))}
      <FoundBy content={content} choices={choices} />
    </div>
  );
}
