/** Evidence as typed into a form: references apart by spaces or commas, figures as a text. */
export function evidenceIn(form: FormData): { tickets: string[]; figures?: string } | undefined {
  const said = (name: string) => String(form.get(name) ?? '').trim();
  const tickets = said('evidence.tickets')
    .split(/[\s,;]+/)
    .filter(Boolean);
  const figures = said('evidence.figures') || undefined;
  return tickets.length > 0 || figures ? { tickets, figures } : undefined;
}

/** A refusal of one reference stands beside the field that holds them all. */
export const placeEvidence = (fields: Record<string, string[]>): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, said]) => [name.replace(/^evidence\.tickets\..*/, 'evidence.tickets'), said]),
  );
