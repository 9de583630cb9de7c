import { useTranslations } from 'next-intl';
import { TextField } from '@/components/forms/text-field';
import { keepPeople } from '@/lib/people/actions';
import { ActForm } from './act-form';
import type { FormOf } from './form-of';

/** The contact card. It carries the version that was looked at, so that two people never overwrite each other unseen. */
export function CardForm({ person, here, choices }: FormOf) {
  const t = useTranslations('people.card');
  return (
    <ActForm
      action={keepPeople}
      act="card"
      submit={t('submit')}
      back={here}
      close={here}
      hidden={{ person: person.id, version: person.version }}
    >
      <div className="grid gap-3.5 sm:grid-cols-2">
        <TextField name="name" label={t('name')} defaultValue={person.name} required />
        <TextField name="phone" type="tel" label={t('phone')} defaultValue={person.phone ?? ''} />
        <TextField name="title" label={t('title')} defaultValue={person.title ?? ''} />
        <TextField name="timeZone" label={t('timeZone')} defaultValue={person.timeZone} />
        {choices.own ? null : (
          <>
            <TextField name="organisation" label={t('organisation')} defaultValue={person.organisation?.name ?? ''} />
            <TextField
              name="manager"
              type="email"
              label={t('manager')}
              hint={t('managerHint')}
              defaultValue={person.manager?.email ?? ''}
            />
          </>
        )}
      </div>
    </ActForm>
  );
}
