'use client';

import type { ReactNode } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import { CheckField } from '@/components/forms/check-field';
import { SelectField } from '@/components/forms/select-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import type { FormAction } from '@/lib/form-state';

type Texts = Record<
  | 'code'
  | 'codeHint'
  | 'desk'
  | 'organisation'
  | 'organisationHint'
  | 'functionName'
  | 'functionNameHint'
  | 'functionKey'
  | 'functionKeyHint'
  | 'timeZone'
  | 'timeZoneHint'
  | 'admin'
  | 'adminText'
  | 'lead'
  | 'leadText'
  | 'same'
  | 'name'
  | 'email'
  | 'password'
  | 'passwordHint'
  | 'submit'
  | 'failed',
  string
>;
type Props = { action: FormAction; code?: string; zones: readonly string[]; texts: Texts };

export function SetupForm({ action, code, zones, texts: t }: Props) {
  return (
    <ActionForm action={action} failed={t.failed} className="group flex flex-col gap-6">
      <TextField name="code" label={t.code} hint={t.codeHint} defaultValue={code} autoComplete="off" required />
      <Part title={t.desk}>
        <TextField name="organisation" label={t.organisation} hint={t.organisationHint} required maxLength={80} />
        <TextField name="functionName" label={t.functionName} hint={t.functionNameHint} required maxLength={80} />
        <TextField name="functionKey" label={t.functionKey} hint={t.functionKeyHint} required maxLength={8} />
        <SelectField
          name="timeZone"
          label={t.timeZone}
          hint={t.timeZoneHint}
          defaultValue="UTC"
          options={zones.map((zone) => ({ value: zone, label: zone }))}
        />
      </Part>
      <Part title={t.admin} text={t.adminText}>
        <Founder who="admin" texts={t} />
      </Part>
      <Part title={t.lead} text={t.leadText}>
        <CheckField name="same" label={t.same} />
        <div className="flex flex-col gap-4 group-has-[[name=same]:checked]:hidden">
          <Founder who="lead" texts={t} />
        </div>
      </Part>
      <SubmitButton className="w-full">{t.submit}</SubmitButton>
    </ActionForm>
  );
}

function Part({ title, text, children }: { title: string; text?: string; children: ReactNode }) {
  return (
    <fieldset className="flex min-w-0 flex-col gap-4 border-0 border-t border-line p-0 pt-4">
      <legend className="contents">
        <span className="text-lg font-semibold">{title}</span>
      </legend>
      {text ? <p className="-mt-3 text-sm text-pretty text-ink-2">{text}</p> : null}
      {children}
    </fieldset>
  );
}

function Founder({ who, texts: t }: { who: 'admin' | 'lead'; texts: Texts }) {
  return (
    <>
      <TextField name={`${who}.name`} label={t.name} autoComplete="off" maxLength={120} />
      <TextField name={`${who}.email`} label={t.email} type="email" autoComplete="off" maxLength={254} />
      <TextField
        name={`${who}.password`}
        label={t.password}
        hint={t.passwordHint}
        type="password"
        autoComplete="new-password"
        maxLength={200}
      />
    </>
  );
}
