import { useTranslations } from 'next-intl';
import { AreaField } from '@/components/forms/area-field';
import { TextField } from '@/components/forms/text-field';
import type { Choices } from '@/lib/rules/choices';
import type { WordingContent } from '@/lib/rules/kinds/small';
import { ServicesPart } from './services-part';

export function WordingEditor({ content, choices }: { content: Partial<WordingContent>; choices: Choices }) {
  const t = useTranslations('rules.wording');
  return (
    <>
      <AreaField name="content.body" label={t('body')} hint={t('bodyHint')} defaultValue={content.body} rows={9} />
      <TextField
        name="content.language"
        label={t('language')}
        defaultValue={content.language ?? 'en'}
        className="max-w-28"
      />
      <ServicesPart
        title={t('services')}
        hint={t('servicesHint')}
        services={choices.services}
        chosen={content.services}
      />
    </>
  );
}
