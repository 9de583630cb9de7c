import type { ExplainLine } from './explain';

/**
 * The lines of `explain` as plain English sentences, for the API and for logs; screens have their own messages.
 * Instants are written in `zone` (IANA) as the `locale` does.
 */
export function explainText(lines: readonly ExplainLine[], locale: string, zone: string): string[] {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium', timeZone: zone });
  const when = (at: Date | null) => (at ? format.format(at) : 'now');
  return lines.map((line) => sentence(line, when));
}

function sentence(line: ExplainLine, when: (at: Date | null) => string): string {
  switch (line.kind) {
    case 'start':
      return `Started ${when(line.at)} with ${span(line.target)} of open time.`;
    case 'policy':
      return `Promised under ${line.policy} from ${when(line.at)}.`;
    case 'calendar':
      return `Counted on a calendar in ${line.timeZone}.`;
    case 'opening':
      return `Open ${when(line.from)} to ${when(line.to)}: ${span(line.seconds)} counted.`;
    case 'set-aside':
      return `Open ${when(line.from)} to ${when(line.to)}: ${span(line.seconds)}, no longer counted.`;
    case 'pause':
      return `Paused ${when(line.from)} to ${when(line.to)}${line.reason ? ` (${line.reason})` : ''}: ${span(line.seconds)} left out.`;
    case 'over':
      return `Over ${when(line.from)} to ${when(line.to)}: ${span(line.seconds)} left out.`;
    case 'retarget':
      return `Target changed to ${span(line.target)} ${when(line.at)}${line.reason ? ` (${line.reason})` : ''}.`;
    case 'due-set':
      return `Due time set by hand to ${when(line.dueAt)}${line.by ? ` by ${line.by}` : ''} ${when(line.at)}${line.reason ? ` (${line.reason})` : ''}.`;
    case 'reopen':
      return line.restart ? `Reopened ${when(line.at)} and started anew.` : `Reopened ${when(line.at)}.`;
    case 'result':
      return line.dueAt
        ? `Due ${when(line.dueAt)} after ${span(line.counted)} of ${span(line.target)}; ${line.state}.`
        : `Nothing due: ${span(line.counted)} of ${span(line.target)} used; ${line.state}.`;
  }
}

/** Seconds as hours, minutes and seconds, `1 h 30 min`. */
function span(seconds: number): string {
  const parts = [
    [Math.floor(seconds / 3600), 'h'],
    [Math.floor(seconds / 60) % 60, 'min'],
    [Math.round((seconds % 60) * 1000) / 1000, 's'],
  ].filter(([amount]) => amount !== 0);
  return parts.length > 0 ? parts.map((part) => part.join(' ')).join(' ') : '0 s';
}
