import { useTranslations } from 'next-intl';
import { allCalled, called } from '@/lib/rules/called';
import type { MacroContent } from '@/lib/rules/kinds/macro';
import { Facts } from '../part';
import type { ViewProps } from '../view-props';

/** What a macro does, part by part, in the order in which it does it. */
export function MacroView({ content, choices }: ViewProps<MacroContent>) {
  const t = useTranslations('macros');
  const codes = useTranslations('tickets.codes');
  const { purpose, services, wording, note, team, wait, resolve } = content;
  const said = (label: string, value: string | null) => (value ? [[label, value] as const] : []);
  return (
    <div className="flex flex-col gap-4">
      <p className="text-read max-w-prose text-pretty">{purpose}</p>
      <Facts
        facts={[
          ...said(t('wording'), wording && called(choices.wordings, wording)),
          ...said(t('note'), note),
          ...said(t('team'), team && called(choices.teams, team)),
          ...said(t('wait'), wait && called(choices.waitingReasons, wait)),
          ...said(t('resolve'), resolve && `${codes(resolve.code)}: ${resolve.resolution}`),
          [t('services'), services.length > 0 ? allCalled(choices.services, services) : t('any')],
        ]}
      />
    </div>
  );
}
