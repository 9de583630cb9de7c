import { useTranslations } from 'next-intl';
import { LevelGlyph } from '@/components/ui/level-glyph';
import { Table } from '@/components/ui/table';
import { called } from '@/lib/rules/called';
import type { RoutingContent } from '@/lib/rules/kinds/routing';
import { writeDuration } from '@/lib/rules/read-duration';
import { Facts } from '../part';
import type { ViewProps } from '../view-props';

const CONDITIONS = ['kind', 'service', 'category', 'channel'] as const;
export function RoutingView({ content, choices }: ViewProps<RoutingContent>) {
  const t = useTranslations('rules.routing');
  const kinds = useTranslations('rules.ticketKinds');
  const channels = useTranslations('tickets.channels');
  const place = ({ functionKey, teamKey }: RoutingContent['otherwise']) =>
    called(choices.targets, teamKey ? `${functionKey}/${teamKey}` : functionKey);
  const said = (name: (typeof CONDITIONS)[number], entry: RoutingContent['entries'][number]) => {
    if (name === 'kind') return entry.kind && kinds(entry.kind);
    if (name === 'service') return entry.service && called(choices.services, entry.service);
    if (name === 'category') return entry.category && called(choices.categories, entry.category);
    return entry.channel && channels(entry.channel as 'portal');
  };
  return (
    <div className="flex flex-col gap-4">
      {content.entries.length === 0 ? <p className="text-ink-3">{t('none')}</p> : null}
      {content.entries.length > 0 ? (
        <Table caption={t('entries')} raised>
          <thead>
            <tr>
              <th scope="col" className="tight">
                {t('order')}
              </th>
              {CONDITIONS.map((name) => (
                <th key={name} scope="col">
                  {t(name)}
                </th>
              ))}
              <th scope="col">{t('to')}</th>
              <th scope="col">{t('level')}</th>
            </tr>
          </thead>
          <tbody>
            {content.entries.map((entry, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the order is what a route is known by
              <tr key={index}>
                <td className="num tight">{index + 1}</td>
                {CONDITIONS.map((name) => (
                  <td key={name}>{said(name, entry) ?? <span className="text-ink-3">{t('any')}</span>}</td>
                ))}
                <td className="font-strong">{place(entry.to)}</td>
                <td>
                  <LevelGlyph level={entry.level} />
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      ) : null}
      <Facts
        facts={[
          [t('otherwise'), place(content.otherwise)],
          [t('allocateWithin'), writeDuration(content.allocateWithin)],
        ]}
      />
    </div>
  );
}
