import { useTranslations } from 'next-intl';
import { AreaField } from '@/components/forms/area-field';
import { SelectField } from '@/components/forms/select-field';
import { Checkbox } from '@/components/ui/checkbox';
import type { Choices } from '@/lib/rules/choices';
import type { MacroContent } from '@/lib/rules/kinds/macro';
import { RESOLUTION_CODES } from '@/lib/tickets/schema';
import { Part } from '../part';

export function MacroEditor({ content, choices }: { content: Partial<MacroContent>; choices: Choices }) {
  const t = useTranslations('macros');
  const codes = useTranslations('tickets.codes');
  return (
    <>
      <AreaField name="content.purpose" label={t('purpose')} defaultValue={content.purpose} rows={2} />
      <SelectField
        name="content.wording"
        label={t('wording')}
        options={choices.wordings}
        blank={t('nothing')}
        defaultValue={content.wording ?? ''}
      />
      <AreaField name="content.note" label={t('note')} defaultValue={content.note ?? ''} rows={3} />
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField
          name="content.team"
          label={t('team')}
          options={choices.teams}
          blank={t('nothing')}
          defaultValue={content.team ?? ''}
        />
        <SelectField
          name="content.wait"
          label={t('wait')}
          options={choices.waitingReasons}
          blank={t('nothing')}
          defaultValue={content.wait ?? ''}
        />
        <SelectField
          name="content.resolve.code"
          label={t('code')}
          options={RESOLUTION_CODES.map((value) => ({ value, label: codes(value) }))}
          blank={t('nothing')}
          defaultValue={content.resolve?.code ?? ''}
        />
        <AreaField
          name="content.resolve.resolution"
          label={t('resolution')}
          defaultValue={content.resolve?.resolution ?? ''}
          rows={2}
        />
      </div>
      <Part title={t('services')}>
        <div className="grid gap-1 sm:grid-cols-2">
          {choices.services.map(({ value, label }) => (
            <Checkbox
              key={value}
              name="content.services"
              value={value}
              label={label}
              defaultChecked={content.services?.includes(value)}
            />
          ))}
        </div>
      </Part>
    </>
  );
}
