import { useTranslations } from 'next-intl';
import { CheckField } from '@/components/forms/check-field';
import { SelectField } from '@/components/forms/select-field';
import { TextField } from '@/components/forms/text-field';
import { ActForm } from '@/components/people/act-form';
import { PersonName } from '@/components/people/person-name';
import { isOpen, type Way } from '@/components/people/way';
import { CantLine } from '@/components/ui/cant-line';
import { Card } from '@/components/ui/card';
import { keepDesk } from '@/lib/admin/actions';
import type { TeamRow } from '@/lib/admin/queries';
import { RowAct } from './row-act';

type Named = { id: string; name: string };

/** A new team inside a function. */
export function AddTeamCard({
  back,
  propose,
  functions,
}: {
  back: string;
  propose: boolean;
  functions: readonly Named[];
}) {
  const t = useTranslations('admin.teams');
  return (
    <Card title={t('add')} id="form">
      <ActForm action={keepDesk} act="addTeam" submit={t('addSubmit')} back={back} close={back} propose={propose}>
        <div className="fields sm:grid-cols-2">
          <SelectField
            name="function"
            label={t('function')}
            options={functions.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <TextField name="name" label={t('name')} required />
          <TextField name="key" label={t('key')} hint={t('keyHint')} required />
        </div>
      </ActForm>
    </Card>
  );
}

/** One team: its name, whether it works, who belongs to it. */
export function TeamCard({
  team,
  back,
  way,
  colleagues,
}: {
  team: TeamRow;
  back: string;
  way: Way;
  colleagues: readonly Named[];
}) {
  const t = useTranslations('admin.teams');
  const propose = way === 'propose';
  const outside = colleagues.filter(({ id }) => !team.members.some(({ person }) => person.id === id));
  return (
    <Card
      title={t('change', { name: team.name })}
      aside={<span className="text-sm text-ink-3">{team.function.name}</span>}
      id="form"
    >
      {isOpen(way) ? null : <CantLine>{way.reason}</CantLine>}
      <div className="grid gap-6 lg:grid-cols-2">
        {isOpen(way) ? (
          <ActForm
            action={keepDesk}
            act="changeTeam"
            submit={t('save')}
            back={back}
            close={back}
            propose={propose}
            hidden={{ team: team.id, _switch: '1' }}
          >
            <TextField name="name" label={t('name')} defaultValue={team.name} required />
            <CheckField name="active" label={t('active')} hint={t('activeHint')} defaultChecked={team.active} />
          </ActForm>
        ) : null}
        <div className="flex flex-col gap-3">
          <ul className="rounded-sm border border-line">
            {team.members.map(({ person }) => (
              <li
                key={person.id}
                className="flex min-h-9 flex-wrap items-center justify-between gap-2 border-b border-line px-2.5 py-0.5 last:border-b-0"
              >
                <PersonName id={person.id} name={person.name} note={person.active ? null : t('inactive')} />
                {way === 'do' ? (
                  <RowAct
                    act="member"
                    label={t('remove')}
                    back={back}
                    hidden={{ team: team.id, person: person.id, remove: 'true' }}
                  />
                ) : null}
              </li>
            ))}
            {team.members.length === 0 ? <li className="px-2.5 py-2 text-ink-3">{t('empty')}</li> : null}
          </ul>
          {isOpen(way) && outside.length > 0 ? (
            <ActForm
              action={keepDesk}
              act="member"
              submit={t('join')}
              back={back}
              propose={propose}
              plain
              hidden={{ team: team.id }}
            >
              <SelectField
                name="person"
                label={t('person')}
                options={outside.map(({ id, name }) => ({ value: id, label: name }))}
              />
            </ActForm>
          ) : null}
        </div>
      </div>
    </Card>
  );
}
