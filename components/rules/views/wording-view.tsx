import { useTranslations } from 'next-intl';
import { Chip } from '@/components/ui/chip';
import { Markdown } from '@/components/ui/markdown';
import { languageName } from '@/lib/format';
import { allCalled } from '@/lib/rules/called';
import { fillWording, variablesOf, type WordingContent } from '@/lib/rules/kinds/small';
import { Facts, Part } from '../part';
import type { ViewProps } from '../view-props';

/** The text as it goes out, with a stand-in where a variable will be filled. */
export function WordingView({ content, choices }: ViewProps<WordingContent>) {
  const t = useTranslations('rules.wording');
  const names = variablesOf(content.body);
  const sample = Object.fromEntries(names.map((name) => [name, t('sample', { name })]));
  return (
    <div className="flex flex-col gap-4">
      <Part title={t('preview')}>
        <div className="rounded-md border border-line bg-paper px-4 py-3">
          <Markdown source={fillWording(content.body, sample).text} />
        </div>
      </Part>
      <Facts
        facts={[
          [
            t('variables'),
            names.length > 0 ? (
              <span key="names" className="flex flex-wrap gap-1.5">
                {names.map((name) => (
                  <Chip key={name} tone="line">
                    {name}
                  </Chip>
                ))}
              </span>
            ) : (
              t('noVariables')
            ),
          ],
          [t('language'), languageName(content.language)],
          [
            t('services'),
            content.services.length > 0 ? allCalled(choices.services, content.services) : t('servicesHint'),
          ],
        ]}
      />
    </div>
  );
}
