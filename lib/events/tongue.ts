import type { EventData, EventType } from '@/lib/events/catalogue';

/** An event as far as words need it. */
export interface Told {
  type: EventType;
  actorName: string | null;
  actorKind: string;
  deputyForName?: string | null;
  data: Record<string, unknown>;
}

/** Names of people, teams, functions and rules by id or key; what is not known stays out of the sentence. */
export type NameOf = (id: string) => string | undefined;
/** Fragments such as a channel or a field, from the messages file. */
export type Word = (key: string, values?: Record<string, string | number>) => string;
/** Writes an instant for the reader; of what ends on a day, `lastDay` writes the last one that counts. */
export type When = (iso: string) => string;

export interface Tongue {
  name: NameOf;
  word: Word;
  when: When;
  lastDay: When;
}

export type Values = Record<string, string | number>;
/** The message that says it (the event's own type) and what stands in its gaps. */
export interface Phrase {
  key: EventType;
  values: Values;
}

/** What of an event's data its sentence needs. */
export type Teller<T extends EventType> = (data: EventData<T>, tongue: Tongue) => Values;
export type Tellers = { [T in EventType]: Teller<T> };

export type Change = { from?: unknown; to?: unknown };

export const yes = (flag: unknown) => (flag ? 'yes' : 'no');
export const plain = () => ({});
export const named = (id: string | null | undefined, { name }: Tongue) => (id ? (name(id) ?? 'other') : 'none');
export const clock = ({ kind }: { kind: string }, { word }: Tongue) => ({ clock: word(`clockName.${kind}`) });
export const due = (iso: string | null | undefined, { when }: Tongue) => ({ due: iso ? when(iso) : 'none' });
export const rule = (
  { kind, key, number }: { kind: string; key: string; number?: number },
  { word, name }: Tongue,
) => ({
  kind: word(`ruleName.${kind}`),
  title: name(key) ?? key,
  number: number ?? 0,
});
export const changed = ({ changes }: { changes: Record<string, Change> }, { word, name }: Tongue) => {
  const say = (value: unknown) =>
    value === null || value === undefined ? word('nothing') : (name(String(value)) ?? String(value));
  const long = (field: string) => field === 'description';
  const told = Object.entries(changes).map(([field, { from, to }]) =>
    long(field)
      ? word(`field.${field}`)
      : word('fromTo', { field: word(`field.${field}`), from: say(from), to: say(to) }),
  );
  return { changes: told.join(', ') };
};
