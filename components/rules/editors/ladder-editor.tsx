import { useTranslations } from 'next-intl';
import { SelectField } from '@/components/forms/select-field';
import { TextField } from '@/components/forms/text-field';
import type { ServiceLevelContent } from '@/lib/rules/kinds/service-level';

const STEPS = ['owner', 'level4', 'level5', 'level6'] as const;

export function LadderRows({ ladder }: { ladder: ServiceLevelContent['ladder'] }) {
  const t = useTranslations('rules.level');
  const rows = [...ladder, null, null];
  return (
    <div className="grid gap-2 sm:max-w-md">
      {rows.map((step, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row of a form is its place
        <div key={row} className="grid grid-cols-[96px_minmax(0,1fr)] items-start gap-3">
          <TextField
            name={`content.ladder.${row}.at`}
            label={t('at')}
            hideLabel
            type="number"
            min={5}
            max={500}
            defaultValue={step ? Math.round(step.at * 100) : ''}
            placeholder="%"
          />
          <SelectField
            name={`content.ladder.${row}.to`}
            label={t('to')}
            hideLabel
            options={STEPS.map((value) => ({ value, label: t(`steps.${value}`) }))}
            defaultValue={step?.to ?? 'owner'}
          />
        </div>
      ))}
    </div>
  );
}
