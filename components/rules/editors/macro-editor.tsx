import { useTranslations } from 'next-intl';
import { AreaField } from '@/components/forms/area-field';
import { SelectField } from '@/components/forms/select-field';
import type { Choices } from '@/lib/rules/choices';
import type { MacroContent } from '@/lib/rules/kinds/macro';
import { RESOLUTION_CODES } from '@/lib/tickets/schema';
import { ServicesPart } from './services-part';

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
      <ServicesPart title={t('services')} services={choices.services} chosen={content.services} />
    </>
  );
}
