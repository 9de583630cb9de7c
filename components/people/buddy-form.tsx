import { useTranslations } from 'next-intl';
import { SelectField } from '@/components/forms/select-field';
import { keepPeople } from '@/lib/people/actions';
import { ActForm } from './act-form';
import type { FormOf } from './form-of';

/** Names who of level 3 checks this level 1, or whom this level 3 checks. */
export function BuddyForm({ person, here, propose, choices }: FormOf) {
  const t = useTranslations('people.buddy');
  const { checkers, learners } = choices;
  const asLearner = checkers.length > 0;
  const others = asLearner ? checkers : learners;
  const [first] = others;
  if (!first) return <p className="text-pretty text-ink-2">{t('nobody', { name: person.name })}</p>;
  return (
    <ActForm
      action={keepPeople}
      act="buddy"
      submit={t('submit')}
      back={here}
      close={here}
      propose={propose}
      hidden={{ function: first.functionId, [asLearner ? 'person' : 'buddy']: person.id }}
    >
      <p className="text-pretty text-ink-2">{t(asLearner ? 'text' : 'textBuddy', { name: person.name })}</p>
      <SelectField
        name={asLearner ? 'buddy' : 'person'}
        label={t(asLearner ? 'buddy' : 'learner')}
        options={others.map((one) => ({
          value: one.id,
          label: t('option', { name: one.name, place: one.functionKey }),
        }))}
      />
    </ActForm>
  );
}
