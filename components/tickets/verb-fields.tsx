import { useTranslations } from 'next-intl';
import { AreaField } from '@/components/forms/area-field';
import { CheckField } from '@/components/forms/check-field';
import { ChoiceField } from '@/components/forms/choice-field';
import { SelectField } from '@/components/forms/select-field';
import { TextField } from '@/components/forms/text-field';
import { KINDS, RESOLUTION_CODES } from '@/lib/tickets/schema';
import { ChildrenList } from './children-list';
import { JoinFields } from './join-fields';
import { LetInFields, LetOutFields } from './let-in-fields';
import type { Question, VerbChoices } from './verb-choices';

/** The fields of one verb. Words on the buttons and around come from the panel. */
export function VerbFields({ verb, choices }: { verb: string; choices: VerbChoices }) {
  const t = useTranslations('tickets.forms');
  const kinds = useTranslations('tickets.kinds');
  const codes = useTranslations('tickets.codes');
  const { now = {} } = choices;
  const grade = (name: 'impact' | 'urgency', asked?: Question) =>
    asked ? (
      <ChoiceField
        name={name}
        legend={asked.question}
        look="cards"
        defaultValue={now[name]}
        options={([1, 2, 3] as const).map((value) => ({ value: String(value), label: asked.answers[value] }))}
      />
    ) : null;
  const reason = (label: string) => <AreaField name="reason" label={label} rows={2} required />;
  switch (verb) {
    case 'allocate':
      return (
        <>
          <SelectField
            name="team"
            label={t('team')}
            hint={choices.suggested ? t('suggested', { team: choices.suggested }) : undefined}
            options={(choices.teams ?? []).map(({ key, name, functionName }) => ({
              value: key,
              label: `${functionName}: ${name}`,
            }))}
            blank={t('choose')}
            defaultValue={now.team}
          />
          {reason(t('allocateReason'))}
        </>
      );
    case 'assign':
      return (
        <>
          <SelectField
            name="person"
            label={t('person')}
            hint={t('personHint')}
            options={(choices.people ?? []).map((one) => ({
              value: one.id,
              label: t(one.load >= one.cap ? 'holderFull' : one.inTeam ? 'holderTeam' : 'holder', {
                name: one.name,
                level: one.level,
                load: one.load,
                cap: one.cap,
              }),
            }))}
            blank={t('choose')}
          />
          <TextField name="reason" label={t('note')} aside={t('optional')} />
        </>
      );
    case 'wait':
      return (
        <>
          <ChoiceField
            name="reason"
            legend={t('waitFor')}
            options={(choices.reasons ?? []).map(({ key, label, pauses }) => ({
              value: key,
              label,
              hint: pauses.length > 0 ? t('pauses', { clocks: pauses.join(', ') }) : t('pausesNone'),
            }))}
          />
          <TextField
            name="until"
            type="datetime-local"
            label={t('until')}
            aside={t('optional')}
            hint={t('untilHint')}
          />
        </>
      );
    case 'resolve':
      return (
        <>
          {choices.children?.count ? (
            <>
              <div className="flex flex-col gap-1">
                <p>{t('openChildren', { count: choices.children.count })}</p>
                <ChildrenList {...choices.children} />
              </div>
              <ChoiceField
                name="children"
                legend={t('childrenBecome', { count: choices.children.count })}
                look="inline"
                required
                options={(['resolve', 'leave'] as const).map((value) => ({ value, label: t(`childrenGo.${value}`) }))}
              />
            </>
          ) : null}
          <SelectField
            name="code"
            label={t('code')}
            options={RESOLUTION_CODES.map((code) => ({ value: code, label: codes(code) }))}
            defaultValue="solved"
          />
          <AreaField name="resolution" label={t('resolution')} hint={t('resolutionHint')} rows={4} required />
          {choices.twins?.length ? (
            <CheckField name="twins" label={t('twins', { list: choices.twins.join(', ') })} />
          ) : null}
        </>
      );
    case 'reopen':
      return (
        <>
          <ChoiceField
            name="cause"
            legend={t('cause')}
            look="inline"
            defaultValue="not-fixed"
            options={(['not-fixed', 'new-question', 'mistake'] as const).map((value) => ({
              value,
              label: t(`causes.${value}`),
            }))}
          />
          {reason(t('reopenReason'))}
        </>
      );
    case 'cancel':
      return reason(t('cancelReason'));
    case 'escalate-up':
      return (
        <>
          <input type="hidden" name="kind" value="hierarchical" />
          {reason(t('upReason'))}
        </>
      );
    case 'assess':
      return (
        <>
          {grade('impact', choices.impact)}
          {grade('urgency', choices.urgency)}
        </>
      );
    case 'override':
      return (
        <>
          <ChoiceField
            name="priority"
            legend={t('priority')}
            look="inline"
            defaultValue={now.priority}
            options={['1', '2', '3', '4'].map((value) => ({ value, label: `P${value}` }))}
          />
          {reason(t('overrideReason'))}
        </>
      );
    case 'excuse':
      return (
        <>
          <ChoiceField
            name="promise"
            legend={t('broken')}
            look="inline"
            defaultValue={choices.broken?.[0]?.key}
            options={(choices.broken ?? []).map(({ key, label }) => ({ value: key, label }))}
          />
          <AreaField name="reason" label={t('excuseReason')} hint={t('excuseHint')} rows={2} required />
        </>
      );
    case 'set-due':
      return (
        <>
          <ChoiceField
            name="promise"
            legend={t('broken')}
            look="inline"
            defaultValue={choices.open?.at(-1)?.key}
            options={(choices.open ?? []).map(({ key, label }) => ({ value: key, label }))}
          />
          <TextField name="dueAt" type="datetime-local" label={t('dueAt')} hint={t('dueAtHint')} required />
          {reason(t('dueReason'))}
        </>
      );
    case 'let-in':
      return <LetInFields people={choices.outside ?? []} />;
    case 'let-out':
      return <LetOutFields people={choices.inside ?? []} />;
    case 'classify':
      return (
        <>
          <SelectField
            name="kind"
            label={t('kind')}
            options={KINDS.map((kind) => ({ value: kind, label: kinds(kind) }))}
            defaultValue={now.kind}
          />
          <SelectField
            name="service"
            label={t('service')}
            hint={t('serviceHint')}
            options={(choices.services ?? []).map(({ key, title }) => ({ value: key, label: title }))}
            blank={t('none')}
            defaultValue={now.service}
          />
          <SelectField
            name="category"
            label={t('category')}
            options={(choices.categories ?? []).map(({ key, label }) => ({
              value: key,
              label: key.includes('.') ? `– ${label}` : label,
            }))}
            blank={t('none')}
            defaultValue={now.category}
          />
        </>
      );
    case 'correct':
      return (
        <>
          <TextField name="subject" label={t('subject')} defaultValue={now.subject} />
          <AreaField name="description" label={t('description')} defaultValue={now.description} rows={6} />
          <TextField name="reason" label={t('note')} aside={t('optional')} />
        </>
      );
    case 'link':
    case 'merge':
    case 'split':
      return <JoinFields verb={verb} choices={choices} />;
    default:
      return null;
  }
}
