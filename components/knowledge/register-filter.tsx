import { useTranslations } from 'next-intl';
import { FilterForm } from '@/components/shell/filter-form';
import type { Shelf } from '@/lib/knowledge/schema';
import { AUDIENCES } from '@/lib/rules/kinds/article';

type Props = { shelf: Shelf; q?: string; audience?: string };

export function RegisterFilter({ shelf, q, audience }: Props) {
  const t = useTranslations('knowledge');
  return (
    <FilterForm
      q={q}
      search={t('register.search')}
      kept={{ shelf: shelf === 'published' ? undefined : shelf }}
      choices={[
        {
          name: 'audience',
          label: t('register.audience'),
          any: t('register.anyAudience'),
          value: audience,
          options: AUDIENCES.map((one) => ({ value: one, label: t(`edit.audiences.${one}`) })),
        },
      ]}
      apply={t('register.apply')}
    />
  );
}
