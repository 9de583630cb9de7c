import { useTranslations } from 'next-intl';
import { CheckField } from '@/components/forms/check-field';
import { ChoiceField } from '@/components/forms/choice-field';
import { SelectField } from '@/components/forms/select-field';
import { TextField } from '@/components/forms/text-field';
import type { Choices } from '@/lib/rules/choices';
import type { ServiceLevelContent } from '@/lib/rules/kinds/service-level';
import { writeDuration } from '@/lib/rules/read-duration';
import { PROMISE_KINDS } from '@/lib/sla/promise';
import { Part } from '../part';
import { LadderChoice } from './ladder-choice';
import { PausingGrid } from './pausing-grid';
import { TargetGrid } from './target-grid';

type Props = { content: Partial<ServiceLevelContent>; choices: Choices };

export function ServiceLevelEditor({ content, choices }: Props) {
  const t = useTranslations('rules.level');
  const days = { type: 'number', min: 0, max: 400, className: 'max-w-28' } as const;
  const options = (['continue', 'restart'] as const).map((value) => ({ value, label: t(`reopenOptions.${value}`) }));
  return (
    <>
      <SelectField
        name="content.calendar"
        label={t('calendar')}
        options={choices.calendars}
        blank=""
        defaultValue={content.calendar}
      />
      <LadderChoice ladder={content.ladder ?? null} choices={choices.ladders} />
      <CheckField name="content.isDefault" label={t('isDefault')} defaultChecked={content.isDefault} />
      <Part title={t('targets')} hint={t('targetsHint')}>
        {PROMISE_KINDS.map((kind) => (
          <TargetGrid key={kind} kind={kind} grid={content.targets?.[kind]} open={kind === 'incident'} />
        ))}
      </Part>
      <Part title={t('pausing')} hint={t('pausingHint')}>
        <PausingGrid pausing={content.pausing} reasons={choices.waitingReasons} />
      </Part>
      <Part title={t('more')}>
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField
            name="content.reopenDays"
            label={t('reopenDays')}
            defaultValue={content.reopenDays ?? 5}
            {...days}
          />
          <TextField
            name="content.autoCloseDays"
            label={t('autoCloseDays')}
            defaultValue={content.autoCloseDays ?? 3}
            {...days}
          />
          <ChoiceField
            name="content.reopen"
            legend={t('reopen')}
            options={options}
            defaultValue={content.reopen ?? 'continue'}
          />
          <ChoiceField
            name="content.onChange"
            legend={t('onChange')}
            options={options}
            defaultValue={content.onChange ?? 'continue'}
          />
          <TextField
            name="content.checkWithin"
            label={t('checkWithin')}
            defaultValue={writeDuration(content.checkWithin ?? 1800)}
            className="max-w-28"
          />
        </div>
      </Part>
    </>
  );
}
