import { useTranslations } from 'next-intl';
import { CheckField } from '@/components/forms/check-field';
import { SelectField } from '@/components/forms/select-field';
import { TextField } from '@/components/forms/text-field';
import { ActForm } from '@/components/people/act-form';
import { Card } from '@/components/ui/card';
import { keepDesk } from '@/lib/admin/actions';
import type { Account } from '@/lib/admin/queries';
import { ShownOnce } from './shown-once';

/** A new account: a person or a bot. Levels are confirmed apart. */
export function AddPersonCard({ back }: { back: string }) {
  const t = useTranslations('admin.people');
  return (
    <Card title={t('add')} id="form">
      <ActForm action={keepDesk} act="addPerson" submit={t('addSubmit')} back={back} close={back}>
        <p className="text-pretty text-ink-2">{t('addText')}</p>
        <div className="fields sm:grid-cols-2">
          <TextField name="name" label={t('name')} autoComplete="off" required />
          <TextField name="email" type="email" label={t('email')} autoComplete="off" required />
          <TextField name="title" label={t('jobTitle')} aside={t('optional')} />
          <TextField name="organisation" label={t('organisation')} aside={t('optional')} />
          <TextField name="manager" type="email" label={t('manager')} aside={t('optional')} />
          <SelectField
            name="kind"
            label={t('kind')}
            options={(['person', 'bot'] as const).map((value) => ({ value, label: t(`kinds.${value}`) }))}
          />
        </div>
        <CheckField name="admin" label={t('admin')} hint={t('adminHint')} />
        <CheckField name="auditor" label={t('auditor')} hint={t('auditorHint')} />
      </ActForm>
    </Card>
  );
}

/** One account: its address and kind, its sessions, its password, whether it is in use. */
export function AccountCard({ account, back }: { account: Account; back: string }) {
  const t = useTranslations('admin.people');
  const { id, name, email, admin, auditor, active, version } = account;
  const once = { title: t('linkTitle'), text: t('linkText', { name }), copy: t('copy'), copied: t('copied') };
  return (
    <Card title={t('account', { name })} id="form">
      <div className="grid gap-6 lg:grid-cols-2">
        <ActForm
          action={keepDesk}
          act="changeAccount"
          submit={t('save')}
          back={back}
          close={back}
          hidden={{ person: id, version }}
        >
          <TextField name="name" label={t('name')} defaultValue={name} required />
          <TextField name="email" type="email" label={t('email')} defaultValue={email ?? ''} />
          <CheckField name="admin" label={t('admin')} hint={t('adminHint')} defaultChecked={admin} />
          <CheckField name="auditor" label={t('auditor')} hint={t('auditorHint')} defaultChecked={auditor} />
        </ActForm>
        <div className="flex flex-col gap-5">
          <ActForm
            action={keepDesk}
            act="passwordLink"
            submit={t('makeLink')}
            back={back}
            hidden={{ person: id }}
            plain
          >
            <p className="text-pretty text-ink-2">{t('makeLinkText')}</p>
            <ShownOnce {...once} />
          </ActForm>
          <ActForm action={keepDesk} act="endSessions" submit={t('signOut')} back={back} hidden={{ person: id }} plain>
            <p className="text-pretty text-ink-2">{t('signOutText')}</p>
          </ActForm>
          <ActForm
            action={keepDesk}
            act="setActive"
            submit={t(active ? 'deactivate' : 'activate')}
            back={back}
            hidden={{ person: id, active: String(!active) }}
            danger={active}
            plain={!active}
          >
            <p className="text-pretty text-ink-2">{t(active ? 'deactivateText' : 'activateText')}</p>
            <TextField name="reason" label={t('reason')} aside={t('optional')} />
          </ActForm>
        </div>
      </div>
    </Card>
  );
}
