import { useTranslations } from 'next-intl';
import { AreaField } from '@/components/forms/area-field';
import { CheckField } from '@/components/forms/check-field';
import { ChoiceField } from '@/components/forms/choice-field';
import { SelectField } from '@/components/forms/select-field';
import { TextField } from '@/components/forms/text-field';
import { Tick } from '@/components/forms/tick';
import type { Choices } from '@/lib/rules/choices';
import { SERVICE_ICONS, type ServiceContent } from '@/lib/rules/kinds/service';
import { PROMISE_KINDS } from '@/lib/sla/promise';
import { Disclosure } from '../disclosure';
import { Part } from '../part';

const WHO = ['everyone', 'staff', 'organisations'] as const;

export function ServiceEditor({ content, choices }: { content: Partial<ServiceContent>; choices: Choices }) {
  const t = useTranslations('rules.service');
  const kinds = useTranslations('rules.ticketKinds');
  const select = (name: keyof ServiceContent, label: string, options: Choices['teams'], blank?: string) => (
    <SelectField
      name={`content.${name}`}
      label={label}
      options={options}
      blank={blank}
      defaultValue={String(content[name] ?? '')}
    />
  );
  return (
    <>
      <TextField name="content.summary" label={t('summary')} defaultValue={content.summary} maxLength={160} />
      <AreaField name="content.description" label={t('description')} defaultValue={content.description} rows={4} />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField name="content.group" label={t('group')} defaultValue={content.group ?? 'Services'} />
        {select(
          'icon',
          t('icon'),
          SERVICE_ICONS.map((value) => ({ value, label: t(`icons.${value}`) })),
        )}
        {select(
          'ticketKind',
          t('ticketKind'),
          PROMISE_KINDS.map((value) => ({ value, label: kinds(value) })),
        )}
        {select('category', t('category'), choices.categories, t('noCategory'))}
        {select('functionKey', t('function'), choices.functions)}
        {select('teamKey', t('team'), choices.teams, t('noTeam'))}
        {select('promise', t('promise'), choices.serviceLevels, t('noPromise'))}
        <TextField name="content.price" label={t('price')} defaultValue={content.price} maxLength={120} />
        {select('form', t('form'), choices.forms, t('noForm'))}
        {select('approval', t('approval'), choices.approvals, t('noApproval'))}
        {select('plan', t('plan'), choices.plans, t('noPlan'))}
        {select('access', t('access'), choices.accesses, t('noAccess'))}
      </div>
      <ChoiceField
        name="content.requestableBy"
        legend={t('requestableBy')}
        look="inline"
        options={WHO.map((value) => ({ value, label: t(`who.${value}`) }))}
        defaultValue={content.requestableBy ?? 'everyone'}
      />
      <Disclosure summary={t('organisations')} open={content.requestableBy === 'organisations'}>
        <div className="grid gap-1 sm:grid-cols-2">
          {choices.organisations.map(({ value, label }) => (
            <Tick
              key={value}
              name="content.organisationIds"
              value={value}
              label={label}
              defaultChecked={content.organisationIds?.includes(value)}
            />
          ))}
        </div>
      </Disclosure>
      <Part title={t('flags')}>
        <CheckField name="content.portal" label={t('portal')} defaultChecked={content.portal ?? true} />
        <CheckField name="content.routine" label={t('routine')} defaultChecked={content.routine} />
        <CheckField name="content.common" label={t('common')} defaultChecked={content.common} />
      </Part>
      <TextField name="content.ask" label={t('ask')} defaultValue={content.ask} maxLength={300} />
    </>
  );
}
