'use client';

import { ActionForm } from '@/components/forms/action-form';
import { CheckField } from '@/components/forms/check-field';
import { SelectField } from '@/components/forms/select-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import type { FormAction } from '@/lib/form-state';
import { FormDone } from './form-done';

type Option = { value: string; label: string };
type Props = {
  action: FormAction;
  card: {
    name: string;
    email: string | null;
    phone: string | null;
    timeZone: string;
    locale: string;
    shortcuts: boolean;
  };
  zones: readonly string[];
  languages: readonly Option[];
  texts: Record<
    | 'name'
    | 'email'
    | 'emailHint'
    | 'phone'
    | 'timeZone'
    | 'timeZoneHint'
    | 'language'
    | 'shortcuts'
    | 'shortcutsHint'
    | 'optional'
    | 'save'
    | 'failed',
    string
  >;
};

export function ProfileForm({ action, card, zones, languages, texts: t }: Props) {
  return (
    <ActionForm action={action} failed={t.failed}>
      <FormDone />
      <TextField name="name" label={t.name} defaultValue={card.name} autoComplete="name" required maxLength={120} />
      <p>
        <span className="block font-medium">{t.email}</span>
        <span className="block">{card.email}</span>
        <span className="block text-sm text-ink-2">{t.emailHint}</span>
      </p>
      <TextField
        name="phone"
        label={t.phone}
        aside={t.optional}
        defaultValue={card.phone ?? ''}
        type="tel"
        autoComplete="tel"
        maxLength={40}
      />
      <SelectField
        name="timeZone"
        label={t.timeZone}
        hint={t.timeZoneHint}
        defaultValue={card.timeZone}
        options={zones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
      />
      <SelectField name="locale" label={t.language} defaultValue={card.locale} options={languages} />
      <CheckField name="shortcuts" label={t.shortcuts} hint={t.shortcutsHint} defaultChecked={card.shortcuts} />
      <div>
        <SubmitButton>{t.save}</SubmitButton>
      </div>
    </ActionForm>
  );
}
