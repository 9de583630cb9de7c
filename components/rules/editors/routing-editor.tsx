import { useTranslations } from 'next-intl';
import { SelectField } from '@/components/forms/select-field';
import { TextField } from '@/components/forms/text-field';
import type { Choice, Choices } from '@/lib/rules/choices';
import type { RoutingContent } from '@/lib/rules/kinds/routing';
import { writeDuration } from '@/lib/rules/read-duration';
import { PROMISE_KINDS } from '@/lib/sla/promise';
import { Part } from '../part';

const SPARE = 3;
const CHANNELS = ['portal', 'phone', 'email', 'chat', 'walkup', 'api', 'monitoring'] as const;
const said = (to?: { functionKey: string; teamKey: string | null }) =>
  to ? (to.teamKey ? `${to.functionKey}/${to.teamKey}` : to.functionKey) : '';

/** The first route that fits decides, so each carries a number to be put in another order. */
export function RoutingEditor({ content, choices }: { content: Partial<RoutingContent>; choices: Choices }) {
  const t = useTranslations('rules');
  const entries = [...(content.entries ?? []), ...Array.from({ length: SPARE }, () => null)];
  const conditions: [name: 'kind' | 'service' | 'category' | 'channel', options: Choice[]][] = [
    ['kind', PROMISE_KINDS.map((value) => ({ value, label: t(`ticketKinds.${value}`) }))],
    ['service', choices.services],
    ['category', choices.categories],
    ['channel', CHANNELS.map((value) => ({ value, label: t(`channels.${value}`) }))],
  ];
  const levels = [1, 2, 3, 4, 5, 6].map((level) => ({ value: String(level), label: String(level) }));
  return (
    <>
      <Part title={t('routing.entries')} hint={t('routing.entriesHint')}>
        <div className="grid gap-1.5">
          {entries.map((entry, row) => (
            <fieldset
              // biome-ignore lint/suspicious/noArrayIndexKey: a row of a form is its place
              key={row}
              className="grid min-w-0 grid-cols-2 items-start gap-x-1.5 gap-y-2 max-xl:border-b max-xl:border-line max-xl:pb-4 sm:grid-cols-4 xl:grid-cols-[56px_repeat(4,minmax(0,1fr))_minmax(0,1.4fr)_72px]"
            >
              <legend className="wide-label pb-1.5 font-strong">{t('lists.row', { row: row + 1 })}</legend>
              <TextField
                name={`content.entries.${row}.order`}
                label={t('routing.order')}
                hideLabel="wide"
                inputMode="numeric"
                defaultValue={row + 1}
              />
              {conditions.map(([name, options]) => (
                <SelectField
                  key={name}
                  name={`content.entries.${row}.${name}`}
                  label={t(`routing.${name}`)}
                  hideLabel="wide"
                  options={options}
                  blank={`${t(`routing.${name}`)}: ${t('routing.any')}`}
                  defaultValue={entry?.[name] ?? ''}
                />
              ))}
              <SelectField
                name={`content.entries.${row}.to`}
                label={t('routing.to')}
                hideLabel="wide"
                options={choices.targets}
                blank={t('routing.to')}
                defaultValue={said(entry?.to)}
              />
              <SelectField
                name={`content.entries.${row}.level`}
                label={t('routing.level')}
                hideLabel="wide"
                options={levels}
                defaultValue={String(entry?.level ?? 1)}
              />
            </fieldset>
          ))}
        </div>
      </Part>
      <SelectField
        name="content.otherwise"
        label={t('routing.otherwise')}
        options={choices.targets}
        defaultValue={said(content.otherwise)}
      />
      <TextField
        name="content.allocateWithin"
        label={t('routing.allocateWithin')}
        hint={t('routing.allocateHint')}
        defaultValue={writeDuration(content.allocateWithin ?? 1800)}
        className="max-w-28"
      />
    </>
  );
}
