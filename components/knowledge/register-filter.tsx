import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Input } from '@/components/ui/input';
import { Select } from '@/components/ui/select';
import type { Shelf } from '@/lib/knowledge/schema';
import { AUDIENCES } from '@/lib/rules/kinds/article';

type Props = { shelf: Shelf; q?: string; audience?: string };

/** Filters stand in the address: a plain form that asks for the same shelf. */
export function RegisterFilter({ shelf, q, audience }: Props) {
  const t = useTranslations('knowledge');
  return (
    <form className="flex min-w-0 flex-wrap items-center gap-2">
      {shelf === 'published' ? null : <input type="hidden" name="shelf" value={shelf} />}
      <span className="w-48 max-w-full">
        <Input
          type="search"
          name="q"
          defaultValue={q}
          aria-label={t('register.search')}
          placeholder={t('register.search')}
        />
      </span>
      <span className="w-52 max-w-full">
        <Select
          name="audience"
          defaultValue={audience ?? ''}
          aria-label={t('register.audience')}
          blank={t('register.anyAudience')}
          options={AUDIENCES.map((one) => ({ value: one, label: t(`edit.audiences.${one}`) }))}
        />
      </span>
      <Button type="submit">{t('register.apply')}</Button>
    </form>
  );
}
