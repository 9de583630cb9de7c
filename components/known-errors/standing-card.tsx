import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import { AreaField } from '@/components/forms/area-field';
import { SelectField } from '@/components/forms/select-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { Disclosure } from '@/components/rules/disclosure';
import { Card } from '@/components/ui/card';
import { dateTime, type Zone } from '@/lib/format';
import { changeError } from '@/lib/known-errors/actions';
import type { Standing } from '@/lib/known-errors/queries';
import { EFFECTS } from '@/lib/known-errors/schema';
import { EffectChip, StatusChip } from './status-chip';

export type How = 'do' | 'propose' | null;
type Props = { errorKey: string; standing: Standing; validate: How; accept: How; felt: boolean; zone: Zone };

/** How a known error stands, and what moves it on: by level at once, or as a proposal. */
export function StandingCard({ errorKey, standing, validate, accept, felt, zone }: Props) {
  const t = useTranslations('knowledge.errors');
  const { status, effect, effectSince, notice, people } = standing;
  const over = status === 'closed';
  const form = (verb: 'declare' | 'fix' | 'close', how: How, more: ReactNode, label: string) => (
    <ActionForm action={changeError} failed={t('failed')} className="flex flex-col gap-2">
      <input type="hidden" name="_verb" value={verb} />
      <input type="hidden" name="key" value={errorKey} />
      {how === 'propose' ? <input type="hidden" name="_propose" value="1" /> : null}
      {more}
      <p>
        <SubmitButton kind="default">{how === 'propose' ? `${t('propose')}: ${label}` : label}</SubmitButton>
      </p>
    </ActionForm>
  );
  return (
    <Card title={t('standing')}>
      <div className="flex flex-col gap-4">
        <p className="flex flex-wrap items-center gap-2">
          <StatusChip status={status} />
          {effect === 'none' ? null : <EffectChip effect={effect} />}
          {effectSince ? (
            <span className="num text-sm text-ink-3">{t('since', { when: dateTime(effectSince, zone) })}</span>
          ) : null}
        </p>
        {notice ? <p className="whitespace-pre-wrap">{notice}</p> : null}
        <p className="text-sm text-ink-2">{t('peopleCount', { count: people })}</p>
        {status !== 'suspected' && !over && validate ? (
          <Disclosure summary={t('declare')}>
            {felt ? (
              form(
                'declare',
                validate,
                <>
                  <SelectField
                    name="effect"
                    label={t('effectLabel')}
                    defaultValue={effect}
                    options={EFFECTS.map((one) => ({ value: one, label: t(`effects.${one}`) }))}
                  />
                  <AreaField
                    name="notice"
                    label={t('notice')}
                    hint={t('noticeHint')}
                    defaultValue={notice ?? ''}
                    rows={2}
                  />
                </>,
                t('declareDo'),
              )
            ) : (
              <p className="text-ink-2">{t('needsServices')}</p>
            )}
          </Disclosure>
        ) : null}
        {status !== 'suspected' && validate ? (
          <Disclosure summary={status === 'fixed' || over ? t('back') : t('fixed')}>
            {form(
              'fix',
              validate,
              <>
                <input type="hidden" name="fixed" value={status === 'fixed' || over ? 'no' : 'yes'} />
                <AreaField name="note" label={t('note')} rows={2} />
              </>,
              status === 'fixed' || over ? t('back') : t('fixed'),
            )}
          </Disclosure>
        ) : null}
        {status !== 'suspected' && !over && accept ? (
          <Disclosure summary={t('close')}>
            {form(
              'close',
              accept,
              <AreaField name="reason" label={t('reason')} hint={t('closeHint')} rows={2} />,
              t('close'),
            )}
          </Disclosure>
        ) : null}
      </div>
    </Card>
  );
}
