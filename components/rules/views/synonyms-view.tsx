import { useTranslations } from 'next-intl';
import { Chip } from '@/components/ui/chip';
import type { SynonymsContent } from '@/lib/rules/kinds/synonyms';
import { Part } from '../part';
import type { ViewProps } from '../view-props';

export function SynonymsView({ content }: ViewProps<SynonymsContent>) {
  const t = useTranslations('rules.synonyms');
  return (
    <Part title={t('count', { count: content.meanings.length })} hint={t('hint')}>
      <ul className="grid gap-x-8 sm:grid-cols-2">
        {content.meanings.map((line) => (
          <li key={line} className="flex flex-wrap gap-1.5 border-b border-line py-2">
            {line.split(/\s+/).map((word) => (
              <Chip key={word} tone="line">
                {word}
              </Chip>
            ))}
          </li>
        ))}
      </ul>
    </Part>
  );
}
