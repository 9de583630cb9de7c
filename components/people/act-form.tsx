import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import { AreaField } from '@/components/forms/area-field';
import { FocusFirst } from '@/components/forms/focus-first';
import { SubmitButton } from '@/components/forms/submit-button';
import { ButtonLink } from '@/components/ui/button-link';
import type { FormAction } from '@/lib/form-state';

type Props = {
  action: FormAction;
  act: string;
  submit: string;
  /** The page to come back to. */
  back: string;
  /** Where Cancel leads; a form that always stands has none. */
  close?: string;
  /** The level may only propose it: the form asks why. */
  propose?: boolean;
  danger?: boolean;
  /** One small button in a row. */
  quiet?: boolean;
  /** A button of ordinary weight, where several forms stand together. */
  plain?: boolean;
  hidden?: Readonly<Record<string, string | number>>;
  children?: ReactNode;
};

/** A form about people: it works without script, keeps what was typed, and becomes a proposal where the level says so. */
export function ActForm({
  action,
  act,
  submit,
  back,
  close,
  propose = false,
  danger = false,
  quiet = false,
  plain = false,
  hidden = {},
  children,
}: Props) {
  const t = useTranslations('people.form');
  return (
    <ActionForm action={action} failed={t('failed')} className="flex max-w-xl flex-col gap-3.5">
      <input type="hidden" name="_act" value={act} />
      <input type="hidden" name="_back" value={back} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      {close ? <FocusFirst /> : null}
      {propose ? (
        <>
          <input type="hidden" name="_propose" value="1" />
          <AreaField name="_why" label={t('why')} hint={t('whyHint')} rows={2} />
        </>
      ) : null}
      <div className="flex flex-wrap gap-2">
        <SubmitButton kind={quiet ? 'quiet' : plain ? 'default' : danger && !propose ? 'danger' : 'primary'}>
          {propose ? t('propose') : submit}
        </SubmitButton>
        {close ? (
          <ButtonLink href={close} kind="quiet" scroll={false}>
            {t('cancel')}
          </ButtonLink>
        ) : null}
      </div>
    </ActionForm>
  );
}
