import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Input } from '@/components/ui/input';
import { Select } from '@/components/ui/select';
import { REGISTER_STATES, type RegisterState } from '@/lib/rules/schema';

type Props = {
  q?: string;
  state?: RegisterState;
  owner?: string;
  owners: readonly { id: string; name: string }[];
};

/** Filters stand in the address: a plain form that asks for the same page. */
export function RegisterFilter({ q, state, owner, owners }: Props) {
  const t = useTranslations('rules.register');
  return (
    <form className="flex min-w-0 flex-wrap items-center gap-2">
      <span className="w-48 max-w-full">
        <Input type="search" name="q" defaultValue={q} aria-label={t('search')} placeholder={t('search')} />
      </span>
      <span className="w-56 max-w-full">
        <Select
          name="state"
          defaultValue={state ?? ''}
          aria-label={t('show')}
          blank={t('all')}
          options={REGISTER_STATES.map((one) => ({ value: one, label: t(`states.${one}`) }))}
        />
      </span>
      <span className="w-44 max-w-full">
        <Select
          name="owner"
          defaultValue={owner ?? ''}
          aria-label={t('owner')}
          blank={t('anyOwner')}
          options={owners.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </span>
      <Button type="submit">{t('apply')}</Button>
    </form>
  );
}
