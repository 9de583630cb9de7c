import { useTranslations } from 'next-intl';
import { AreaField } from '@/components/forms/area-field';
import { TextField } from '@/components/forms/text-field';
import { Tick } from '@/components/forms/tick';
import type { Choices } from '@/lib/rules/choices';
import type { WordingContent } from '@/lib/rules/kinds/small';
import { Part } from '../part';

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
      <Part title={t('services')} hint={t('servicesHint')}>
        <div className="grid gap-1 sm:grid-cols-2">
          {choices.services.map(({ value, label }) => (
            <Tick
              key={value}
              name="content.services"
              value={value}
              label={label}
              defaultChecked={content.services?.includes(value)}
            />
          ))}
        </div>
      </Part>
    </>
  );
}
