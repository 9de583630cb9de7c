import { useTranslations } from 'next-intl';
import { clockTime, hoursAndMinutes, shortTime, type Zone } from '@/lib/format';
import type { ExplainLine } from '@/lib/sla/explain';

type Props = { name: string; lines: readonly ExplainLine[]; now: Date; zone: Zone; calendarZone: string };
type Row = { key: string; what: string; when: string; sum: string; strong?: boolean };

const cell = 'border-b border-line py-1 align-top';

/** The sum behind a due time as a small table: each window that counted, each pause that did not. */
export function WhyTime({ name, lines, now, zone, calendarZone }: Props) {
  const t = useTranslations('tickets.why');
  const at = (moment: Date) => shortTime(moment, now, zone);
  const span = (from: Date, to: Date | null) =>
    `${at(from)} – ${to ? (at(from).slice(0, 3) === at(to).slice(0, 3) ? clockTime(to, zone) : at(to)) : t('now')}`;
  const rows = lines.flatMap((line, index): Row[] => {
    const key = `${line.kind}-${index}`;
    switch (line.kind) {
      case 'start':
        return [
          { key, what: t('start'), when: at(line.at), sum: '' },
          { key: `${key}-target`, what: t('target'), when: '', sum: hoursAndMinutes(line.target) },
        ];
      case 'calendar':
        return [{ key, what: t('calendar'), when: calendarZone, sum: '' }];
      case 'opening':
        return [{ key, what: t('open'), when: span(line.from, line.to), sum: hoursAndMinutes(line.seconds) }];
      case 'set-aside':
        return [{ key, what: t('aside'), when: span(line.from, line.to), sum: '0 h 00' }];
      case 'pause':
        return [
          {
            key,
            what: line.reason ? t('pausedFor', { reason: line.reason }) : t('paused'),
            when: span(line.from, line.to),
            sum: `+ ${hoursAndMinutes(line.seconds)}`,
          },
        ];
      case 'over':
        return [{ key, what: t('over'), when: span(line.from, line.to), sum: '0 h 00' }];
      case 'retarget':
        return [{ key, what: t('retarget'), when: at(line.at), sum: hoursAndMinutes(line.target) }];
      case 'due-set': {
        const told = { due: at(line.dueAt), by: line.by ?? 'none', reason: line.reason ?? 'none' };
        return [{ key, what: t('dueSet', told), when: at(line.at), sum: '' }];
      }
      case 'reopen':
        return [{ key, what: t(line.restart ? 'restart' : 'reopen'), when: at(line.at), sum: '' }];
      case 'result':
        return [
          {
            key,
            what: line.dueAt ? t('due') : t('used'),
            when: line.dueAt ? at(line.dueAt) : t(`state.${line.state}`),
            sum: hoursAndMinutes(line.counted),
            strong: true,
          },
        ];
      default:
        return [];
    }
  });
  return (
    <table className="w-full border-collapse text-sm">
      <caption className="pb-1 text-start font-strong text-ink-2">{name}</caption>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key} className={row.strong ? 'font-strong text-ink' : 'text-ink-2'}>
            <th scope="row" className={`${cell} pe-2 text-start font-normal`}>
              {row.strong ? <b className="font-strong">{row.what}</b> : row.what}
            </th>
            <td className={`${cell} num pe-2`}>{row.when}</td>
            <td className={`${cell} num text-end whitespace-nowrap`}>{row.sum}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
