/** One person to be told, and as what. Mail goes to customers; the desk reads notices. */
export interface Recipient {
  personId: string;
  kind: string;
  by: 'notice' | 'mail';
}

export const notice = (kind: string, ids: (string | null | undefined)[]): Recipient[] =>
  ids.flatMap((personId) => (personId ? [{ personId, kind, by: 'notice' as const }] : []));
export const mail = (kind: string, ids: string[]): Recipient[] =>
  ids.map((personId) => ({ personId, kind, by: 'mail' as const }));
