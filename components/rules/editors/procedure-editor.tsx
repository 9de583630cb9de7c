import { useTranslations } from 'next-intl';
import { AreaField } from '@/components/forms/area-field';
import { Checkbox } from '@/components/ui/checkbox';
import type { Choice, Choices } from '@/lib/rules/choices';
import type { ProcedureContent } from '@/lib/rules/kinds/procedure';
import { PROMISE_KINDS } from '@/lib/sla/promise';
import { Disclosure } from '../disclosure';
import { Part } from '../part';
import { QuestionRows } from './question-rows';
import { StepRows } from './step-rows';

type Props = { content: Partial<ProcedureContent>; choices: Choices };

export function ProcedureEditor({ content, choices }: Props) {
  const t = useTranslations('procedures.edit');
  const kinds = useTranslations('rules.ticketKinds');
  return (
    <>
      <AreaField name="content.purpose" label={t('purpose')} defaultValue={content.purpose} rows={2} />
      <Part title={t('holdsFor')} hint={t('holdsForHint')}>
        <Boxes
          name="content.kinds"
          chosen={content.kinds}
          options={PROMISE_KINDS.map((value) => ({ value, label: kinds(value) }))}
        />
        <Disclosure summary={t('services')} open={Boolean(content.services?.length)}>
          <Boxes name="content.services" chosen={content.services} options={choices.services} />
        </Disclosure>
        <Disclosure summary={t('categories')} open={Boolean(content.categories?.length)}>
          <Boxes name="content.categories" chosen={content.categories} options={choices.categories} />
        </Disclosure>
      </Part>
      <Part title={t('steps')} hint={t('stepsHint')}>
        <StepRows steps={content.steps ?? []} wordings={choices.wordings} />
      </Part>
      <AreaField
        name="content.passOn"
        label={t('passOn')}
        hint={t('passOnHint')}
        defaultValue={content.passOn?.join('\n')}
        rows={4}
      />
      <QuestionRows questions={content.questions ?? []} />
    </>
  );
}

type BoxesProps = { name: string; chosen?: readonly string[]; options: readonly Choice[] };

function Boxes({ name, chosen, options }: BoxesProps) {
  return (
    <div className="grid gap-1 sm:grid-cols-2">
      {options.map(({ value, label }) => (
        <Checkbox key={value} name={name} value={value} label={label} defaultChecked={chosen?.includes(value)} />
      ))}
    </div>
  );
}
