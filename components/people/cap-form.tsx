import { useTranslations } from 'next-intl';
import { TextField } from '@/components/forms/text-field';
import { keepPeople } from '@/lib/people/actions';
import { ActForm } from './act-form';
import type { FormOf } from './form-of';

/** How many tickets this person should own at once. */
export function CapForm({ person, here, propose }: FormOf) {
  const t = useTranslations('people.cap');
  return (
    <ActForm
      action={keepPeople}
      act="cap"
      submit={t('submit')}
      back={here}
      close={here}
      propose={propose}
      hidden={{ person: person.id, ...(propose ? {} : { version: person.version }) }}
    >
      <TextField
        name="cap"
        type="number"
        inputMode="numeric"
        min={0}
        max={500}
        label={t('cap')}
        hint={t('hint')}
        defaultValue={person.cap}
        className="max-w-32"
      />
    </ActForm>
  );
}
