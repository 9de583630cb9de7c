import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Avatar } from '@/components/ui/avatar';
import { PriorityGlyph } from '@/components/ui/priority-glyph';
import { StateChip } from '@/components/ui/state-chip';
import { Table } from '@/components/ui/table';
import { shortTime, type Zone } from '@/lib/format';
import { paths, withQuery } from '@/lib/paths';
import { isOpen } from '@/lib/tickets/lifecycle';
import type { TicketLine } from '@/lib/tickets/queries';
import { DueCell } from './due-cell';

type Props = {
  caption: string;
  rows: readonly TicketLine[];
  now: Date;
  zone: Zone;
  deskZones?: Readonly<Record<string, string>>;
  /** The address of the list, to which a row adds its preview. */
  base: string;
  preview?: string;
  /** A box to choose with, for whoever may change many. */
  choose?: boolean;
};

/** Every glyph, chip and face is made once and shown in all rows that need it: a list of fifty stays a small page. */
function Kept<K>(make: (key: K) => ReactNode): (key: K) => ReactNode {
  const made = new Map<K, ReactNode>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}

export function TicketRows({ caption, rows, now, zone, deskZones = {}, base, preview, choose = false }: Props) {
  const t = useTranslations('tickets.list');
  const due = useTranslations('ui.due');
  const nobody = useTranslations('ui')('nobody');
  const words = { choose: t.raw('choose') as string, preview: t.raw('preview') as string };
  const texts = { over: due.raw('over'), left: due.raw('left'), paused: due('paused'), none: due('none') };
  const glyph = Kept((priority: number) => <PriorityGlyph priority={priority} />);
  const chip = Kept((state: string) => <StateChip state={state} />);
  const face = Kept((name: string | null) => <Avatar name={name} title={name ?? nobody} />);
  return (
    <Table
      caption={caption}
      stack
      spare={choose ? 4 : 3}
      widths={[...(choose ? ['32px'] : []), '84px', '30px', '', '138px', '92px', '56px', '160px']}
    >
      <thead>
        <tr>
          {choose ? (
            <th scope="col">
              <input type="checkbox" aria-label={t('chooseAll')} className="box" data-choose-all="" />
            </th>
          ) : null}
          <th scope="col">{t('reference')}</th>
          <th scope="col">
            <span className="sr-only">{t('priority')}</span>
          </th>
          <th scope="col">{t('subject')}</th>
          <th scope="col" className="spare">
            {t('requester')}
          </th>
          <th scope="col">{t('state')}</th>
          <th scope="col">{t('owner')}</th>
          <th scope="col">{t('due')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} data-on={row.reference === preview ? '' : undefined}>
            {choose ? (
              <td className="tight off">
                <input
                  type="checkbox"
                  name="tickets"
                  value={row.reference}
                  form="bulk"
                  aria-label={words.choose.replace('{reference}', row.reference)}
                  className="box"
                />
              </td>
            ) : null}
            <td className="num text-ink-3">
              <a
                href={withQuery(base, { preview: row.reference })}
                data-preview=""
                aria-label={words.preview.replace('{reference}', row.reference)}
              >
                {row.reference}
              </a>
            </td>
            <td className="tight">{glyph(row.priority)}</td>
            <td className={row.state === 'new' || row.reference === preview ? 'wide font-semibold' : 'wide'}>
              <a href={paths.ticket(row.reference)} data-row-link="">
                {row.subject}
              </a>
            </td>
            <td className="spare text-ink-2">{row.requesterName}</td>
            <td className="tight">{chip(row.state)}</td>
            <td className="tight">{face(row.assigneeName)}</td>
            <td className="tight push">
              {isOpen(row.state) ? (
                <DueCell
                  due={row.nextDueAt}
                  from={row.dueFrom}
                  paused
                  now={now}
                  zone={zone}
                  deskZone={deskZones[row.functionKey]}
                  texts={texts}
                />
              ) : (
                <span className="num text-ink-3">{shortTime(row.resolvedAt ?? row.updatedAt, now, zone)}</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
