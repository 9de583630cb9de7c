import type { TimelineEvent, TimelineMessage } from '@/lib/tickets/timeline';

export type Part =
  | { kind: 'message'; message: TimelineMessage; event?: TimelineEvent }
  | { kind: 'event'; event: TimelineEvent }
  | { kind: 'folded'; events: TimelineEvent[] };

/** Their message stands there itself. */
const SAID = ['ticket.replied', 'ticket.noted', 'ticket.customerWrote'];
/** Of the clocks, what is read for. */
const TOLD = ['clock.breached', 'clock.excused', 'clock.dueSet'];
/** True and worth keeping, but not what one reads a ticket for. */
const isQuiet = ({ type }: TimelineEvent) =>
  (type.startsWith('clock.') && !TOLD.includes(type)) ||
  type === 'attachment.added' ||
  type === 'held.created' ||
  type === 'held.approved';

/** Messages and events as one story; quiet events that follow each other are folded into one line. */
export function foldTimeline(messages: readonly TimelineMessage[], events: readonly TimelineEvent[]): Part[] {
  const told = new Map(events.filter(({ type }) => SAID.includes(type)).map((event) => [event.data.messageId, event]));
  const ids = new Set(messages.map(({ id }) => id));
  const parts: (Part & { at: number; order: number })[] = [
    ...messages.map((message) => ({
      kind: 'message' as const,
      message,
      event: told.get(message.id),
      at: message.at.getTime(),
      order: 0,
    })),
    ...events
      .filter(({ type, data }) => !(SAID.includes(type) && ids.has(String(data.messageId))))
      .map((event) => ({ kind: 'event' as const, event, at: event.at.getTime(), order: isQuiet(event) ? 2 : 1 })),
  ];
  parts.sort((a, b) => a.at - b.at || a.order - b.order);
  const folded: Part[] = [];
  for (const part of parts) {
    const last = folded.at(-1);
    if (part.kind === 'event' && isQuiet(part.event)) {
      if (last?.kind === 'folded') last.events.push(part.event);
      else folded.push({ kind: 'folded', events: [part.event] });
    } else folded.push(part);
  }
  return folded;
}
