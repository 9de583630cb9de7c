import { useTranslations } from 'next-intl';
import { SelectField } from '@/components/forms/select-field';
import { TextField } from '@/components/forms/text-field';
import type { Choices } from '@/lib/rules/choices';
import { AUDIENCES, LANGUAGES } from '@/lib/rules/kinds/article';
import { ServicesPart } from './services-part';

interface Findable {
  audience?: string;
  language?: string;
  keywords?: string;
  services?: string[];
  category?: string | null;
}

/** For whom it is, and by what it is found: the same for articles and known errors. */
export function AnswerFields({ content, choices }: { content: Findable; choices: Choices }) {
  const t = useTranslations('knowledge.edit');
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-3">
        <SelectField
          name="content.audience"
          label={t('audience')}
          options={AUDIENCES.map((one) => ({ value: one, label: t(`audiences.${one}`) }))}
          defaultValue={content.audience ?? 'internal'}
        />
        <SelectField
          name="content.language"
          label={t('language')}
          options={LANGUAGES.map((one) => ({ value: one, label: t(`languages.${one}`) }))}
          defaultValue={content.language ?? 'en'}
        />
        <SelectField
          name="content.category"
          label={t('category')}
          blank={t('anyCategory')}
          options={choices.categories}
          defaultValue={content.category ?? ''}
        />
      </div>
      <TextField
        name="content.keywords"
        label={t('keywords')}
        hint={t('keywordsHint')}
        defaultValue={content.keywords}
        maxLength={500}
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
