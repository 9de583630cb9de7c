import { useTranslations } from 'next-intl';
import { FindForm } from '@/components/levels/find-form';
import { Select } from '@/components/ui/select';
import { LEVELS } from '@/lib/csmg/levels';
import type { RegisterFilters as Filters } from '@/lib/people/register';

type Place = { key: string; name: string };
type Props = { filters: Filters; functions: readonly Place[]; teams: readonly Place[] };

const options = (places: readonly Place[]) => places.map(({ key, name }) => ({ value: key, label: name }));

/** Narrows the register by words, function, team and level; all of it stands in the address. */
export function RegisterFilters({ filters, functions, teams }: Props) {
  const t = useTranslations('people');
  const { q, functionKey, team, level, who } = filters;
  return (
    <FindForm label={t('find')} submit={t('search')} value={q} hidden={{ who: who === 'desk' ? undefined : who }}>
      {who === 'desk' ? (
        <>
          <Select
            name="function"
            aria-label={t('function')}
            defaultValue={functionKey}
            blank={t('anyFunction')}
            options={options(functions)}
          />
          <Select
            name="team"
            aria-label={t('team')}
            defaultValue={team}
            blank={t('anyTeam')}
            options={options(teams)}
          />
          <Select
            name="level"
            aria-label={t('level')}
            defaultValue={level}
            blank={t('anyLevel')}
            options={LEVELS.map((one) => ({ value: String(one), label: t('levelOnly', { level: one }) }))}
          />
        </>
      ) : null}
    </FindForm>
  );
}
