import { useTranslations } from 'next-intl';
import { FilterForm } from '@/components/shell/filter-form';
import { REGISTER_STATES, type RegisterState } from '@/lib/rules/schema';

type Props = {
  q?: string;
  state?: RegisterState;
  owner?: string;
  owners: readonly { id: string; name: string }[];
};

export function RegisterFilter({ q, state, owner, owners }: Props) {
  const t = useTranslations('rules.register');
  const states = REGISTER_STATES.map((one) => ({ value: one, label: t(`states.${one}`) }));
  const people = owners.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <FilterForm
      q={q}
      search={t('search')}
      choices={[
        { name: 'state', label: t('show'), any: t('all'), value: state, options: states },
        { name: 'owner', label: t('owner'), any: t('anyOwner'), value: owner, options: people },
      ]}
      apply={t('apply')}
    />
  );
}
