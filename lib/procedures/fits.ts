/** What decides which procedure guides a ticket. */
export interface Worked {
  kind: string;
  service?: string | null;
  category?: string | null;
  functionId?: string | null;
}
export interface Scope {
  functionId: string | null;
  content: { kinds: readonly string[]; services: readonly string[]; categories: readonly string[] };
}

const isUnder = (category: string, stem: string) => category === stem || category.startsWith(`${stem}.`);

/** How exactly a procedure means this ticket; 0 when it does not hold for it at all. Pure. */
export function closeness({ functionId, content }: Scope, ticket: Worked): number {
  const { kinds, services, categories } = content;
  const { kind, service, category } = ticket;
  if (functionId !== null && ticket.functionId && functionId !== ticket.functionId) return 0;
  if (kinds.length > 0 && !kinds.includes(kind)) return 0;
  if (services.length > 0 && !(service && services.includes(service))) return 0;
  const stems = categories.filter((stem) => category && isUnder(category, stem));
  if (categories.length > 0 && stems.length === 0) return 0;
  const depth = Math.max(0, ...stems.map((stem) => stem.split('.').length));
  // A service says more than a category, a category more than a kind, one's own function more than the whole desk.
  return 1 + (services.length > 0 ? 1000 : 0) + depth * 50 + (kinds.length > 0 ? 10 : 0) + (functionId ? 5 : 0);
}

/** The procedure that means this ticket most exactly; null where none holds. */
export function bestFit<T extends Scope>(procedures: readonly T[], ticket: Worked): T | null {
  let best: { one: T; score: number } | null = null;
  for (const one of procedures) {
    const score = closeness(one, ticket);
    if (score > (best?.score ?? 0)) best = { one, score };
  }
  return best?.one ?? null;
}
