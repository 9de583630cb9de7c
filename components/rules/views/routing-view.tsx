import { useTranslations } from 'next-intl';
import { LevelGlyph } from '@/components/ui/level-glyph';
import { Table } from '@/components/ui/table';
import type { RoutingContent } from '@/lib/rules/kinds/routing';
import { writeDuration } from '@/lib/rules/read-duration';
import { Facts } from '../part';

const CONDITIONS = ['kind', 'service', 'category', 'channel'] as const;
const place = (to: { functionKey: string; teamKey: string | null }) =>
  to.teamKey ? `${to.functionKey}: ${to.teamKey}` : to.functionKey;

export function RoutingView({ content }: { content: RoutingContent }) {
  const t = useTranslations('rules.routing');
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
                  <td key={name}>{entry[name] ?? <span className="text-ink-3">{t('any')}</span>}</td>
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
