import { useTranslations } from 'next-intl';
import { hoursAndMinutes, type Zone } from '@/lib/format';
import { dayWords } from '@/lib/requests/day-words';
import type { ExplainLine } from '@/lib/sla/explain';

type Props = { lines: readonly ExplainLine[]; now: Date; zone: Zone };

/** The sum of a due time, line by line: every opening used and every pause. */
export function PromiseSum({ lines, now, zone }: Props) {
  const words = useLineWords(now, zone);
  return (
    <table className="num mt-1 w-full text-sm [&_td]:py-1 [&_tr]:border-t [&_tr]:border-line">
      <tbody>
        {lines.map((line, index) => {
          const { text, sum, strong } = words(line);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the lines are one sum and never move
            <tr key={index} className={strong ? 'font-strong text-ink' : 'text-ink-2'}>
              <td className="pe-3">{text}</td>
              <td className="text-end whitespace-nowrap">{sum}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function useLineWords(now: Date, zone: Zone) {
  const t = useTranslations('requests.page.explain');
  const when = (at: Date) => dayWords(at, now, zone);
  return (line: ExplainLine): { text: string; sum: string; strong?: boolean } => {
    switch (line.kind) {
      case 'start':
        return { text: t('start', { when: when(line.at), span: hoursAndMinutes(line.target) }), sum: '' };
      case 'calendar':
        return { text: t('calendar', { zone: line.timeZone }), sum: '' };
      case 'policy':
        return { text: t('policy', { policy: line.policy }), sum: '' };
      case 'opening':
      case 'set-aside':
        return {
          text: t(line.kind, { from: when(line.from), to: when(line.to) }),
          sum: line.kind === 'opening' ? hoursAndMinutes(line.seconds) : '',
        };
      case 'pause':
      case 'over': {
        const open = line.kind === 'pause' ? ('pauseOpen' as const) : ('overOpen' as const);
        const text = line.to
          ? t(line.kind, { from: when(line.from), to: when(line.to) })
          : t(open, { from: when(line.from) });
        return { text, sum: '' };
      }
      case 'retarget':
        return { text: t('retarget', { span: hoursAndMinutes(line.target), when: when(line.at) }), sum: '' };
      case 'due-set':
        return { text: t('dueSet', { due: when(line.dueAt), when: when(line.at) }), sum: '' };
      case 'reopen':
        return { text: t(line.restart ? 'reopenAnew' : 'reopen', { when: when(line.at) }), sum: '' };
      case 'result':
        return {
          text: line.dueAt ? t('due', { when: when(line.dueAt) }) : t('none'),
          sum: hoursAndMinutes(line.counted),
          strong: true,
        };
    }
  };
}
