import { useTranslations } from 'next-intl';
import { CheckField } from '@/components/forms/check-field';
import { SelectField } from '@/components/forms/select-field';
import { TextField } from '@/components/forms/text-field';
import { ActForm } from '@/components/people/act-form';
import { Card } from '@/components/ui/card';
import { keepDesk } from '@/lib/admin/actions';
import type { FunctionRow } from '@/lib/admin/queries';

type Common = { back: string; propose: boolean };

/** A new function; its key is the first half of every reference and stays for ever. */
export function AddFunctionCard({ back, propose, zone }: Common & { zone: string }) {
  const t = useTranslations('admin.functions');
  return (
    <Card title={t('add')} id="form">
      <ActForm action={keepDesk} act="addFunction" submit={t('addSubmit')} back={back} close={back} propose={propose}>
        <div className="fields sm:grid-cols-2">
          <TextField name="key" label={t('key')} hint={t('keyHint')} autoCapitalize="characters" required />
          <TextField name="name" label={t('name')} required />
          <TextField name="timeZone" label={t('timeZone')} defaultValue={zone} />
        </div>
        <CheckField name="scattered" label={t('scattered')} hint={t('scatteredHint')} />
      </ActForm>
    </Card>
  );
}

type ChangeProps = Common & { desk: FunctionRow; calendars: readonly { key: string; title: string }[] };

/** Name, zone, opening hours, the team that takes what nobody routes, whether it works. */
export function ChangeFunctionCard({ back, propose, desk, calendars }: ChangeProps) {
  const t = useTranslations('admin.functions');
  return (
    <Card title={t('change', { name: desk.name })} id="form">
      <ActForm
        action={keepDesk}
        act="changeFunction"
        submit={t('save')}
        back={back}
        close={back}
        propose={propose}
        hidden={{ function: desk.id, _switch: '1' }}
      >
        <div className="fields sm:grid-cols-2">
          <TextField name="name" label={t('name')} defaultValue={desk.name} required />
          <TextField name="timeZone" label={t('timeZone')} defaultValue={desk.timeZone} />
          <SelectField
            name="calendar"
            label={t('calendar')}
            blank={t('always')}
            defaultValue={desk.calendar?.key ?? ''}
            options={calendars.map(({ key, title }) => ({ value: key, label: title }))}
          />
          <SelectField
            name="defaultTeam"
            label={t('defaultTeam')}
            defaultValue={desk.defaultTeam?.id ?? ''}
            blank={t('noTeam')}
            options={desk.teams.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </div>
        {desk.isDefault ? null : <CheckField name="isDefault" label={t('makeDefault')} hint={t('makeDefaultHint')} />}
        <CheckField name="scattered" label={t('scattered')} hint={t('scatteredHint')} defaultChecked={desk.scattered} />
        <CheckField name="active" label={t('active')} hint={t('activeHint')} defaultChecked={desk.active} />
      </ActForm>
    </Card>
  );
}
