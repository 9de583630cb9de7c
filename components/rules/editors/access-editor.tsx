import { useTranslations } from 'next-intl';
import { SelectField } from '@/components/forms/select-field';
import { TextField } from '@/components/forms/text-field';
import type { Choices } from '@/lib/rules/choices';
import type { AccessItemContent } from '@/lib/rules/kinds/access-item';

export function AccessEditor({ content, choices }: { content: Partial<AccessItemContent>; choices: Choices }) {
  const t = useTranslations('catalogue.item');
  return (
    <>
      <TextField name="content.summary" label={t('summary')} defaultValue={content.summary} maxLength={160} />
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <TextField name="content.owner" label={t('owner')} type="email" defaultValue={content.owner} />
        <TextField
          name="content.longestDays"
          label={t('longestDays')}
          inputMode="numeric"
          defaultValue={content.longestDays ?? 180}
        />
        <TextField
          name="content.warnDays"
          label={t('warnDays')}
          inputMode="numeric"
          defaultValue={content.warnDays ?? 7}
        />
        <SelectField
          name="content.functionKey"
          label={t('function')}
          options={choices.functions}
          defaultValue={content.functionKey}
        />
        <SelectField
          name="content.teamKey"
          label={t('team')}
          options={choices.teams}
          blank={t('noTeam')}
          defaultValue={content.teamKey ?? ''}
        />
      </div>
    </>
  );
}
