import type { EventData, EventType } from '@/lib/events/catalogue';
import { DESK_TELLERS } from '@/lib/events/tell-desk';
import { TICKET_TELLERS } from '@/lib/events/tell-tickets';
import type { Phrase, Teller, Tellers, Told, Tongue } from '@/lib/events/tongue';

/** A new event does not compile without its line in one of the two. */
const TELLERS: Tellers = { ...TICKET_TELLERS, ...DESK_TELLERS };

/** Which message says this event, and with what: pure, so that pages, mails, notices and exports all say the same. */
export function phraseOf(event: Told, tongue: Tongue): Phrase {
  const tell = TELLERS[event.type] as Teller<EventType> | undefined;
  const who = event.actorName ?? tongue.word(`actorName.${event.actorKind === 'import' ? 'import' : 'system'}`);
  const values = tell?.(event.data as EventData<EventType>, tongue) ?? {};
  return {
    key: event.type,
    values: {
      who: event.deputyForName ? tongue.word('forSomebody', { who, chief: event.deputyForName }) : who,
      ...values,
    },
  };
}
