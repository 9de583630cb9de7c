import type { CatalogueService } from '@/lib/catalogue/queries';

const SMALL =
  /^(a|an|and|the|my|is|it|its|to|of|in|on|for|i|we|you|our|your|at|by|with|from|not|no|do|does|how|can|could|get|have|has|need|want|please|new|when|where|what|are|be|am|this|that|too|very)$/;

const words = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !SMALL.test(word));

/** Word beginnings are enough: "printing" finds "printer", "mails" finds "mail". */
const stem = (word: string) => word.replace(/(ing|ers?|ed|es|s)$/, '').slice(0, 12) || word;

/** Services that speak of what was typed, best first: the title counts most, then what one gets, then the rest. */
export function matchServices(services: readonly CatalogueService[], q: string, most = 6): CatalogueService[] {
  const asked = [...new Set(words(q).map(stem))].filter((word) => word.length > 1);
  if (asked.length === 0) return [];
  const hits = (text: string) => {
    const there = words(text);
    return asked.filter((word) => there.some((one) => one.startsWith(word))).length;
  };
  return services
    .map((service) => {
      const { summary, description, ask, group, category } = service.content;
      const score =
        4 * hits(service.title) + 2 * hits(`${summary} ${category ?? ''}`) + hits(`${group} ${ask} ${description}`);
      return { service, score };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ service }) => service);
}
