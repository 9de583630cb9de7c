import { plainText } from '@/lib/search/words';
import type { RuleKind } from '@/prisma/generated/client';

/** What a document says, by how much each part tells what it is about. */
export interface Passages {
  keywords: string;
  lead: string;
  body: string;
  /** Only for the desk. */
  inside: string;
  language: string;
  open: boolean;
  services: string[];
}

/** What of a kind people read: its first lines, its texts, and what stays inside the desk, by path; `*` is any row. */
interface Read {
  lead?: string;
  body: readonly string[];
  inside?: readonly string[];
}

const CLAUSES = ['clauses.*.title', 'clauses.*.text'];

/**
 * A list of what is read and not of what is left out, so that a new field shows no key, id or figure before somebody
 * says that people read it. Kinds that are mostly figures are found by their title.
 */
const READ: Readonly<Record<RuleKind, Read>> = {
  calendar: { body: [] },
  serviceLevel: { body: [] },
  ladder: { lead: 'purpose', body: [] },
  service: { lead: 'summary', body: ['description', 'group', 'ask', 'price'] },
  routing: { body: [] },
  priorityMatrix: { body: ['impact.question', 'impact.answers.*', 'urgency.question', 'urgency.answers.*'] },
  categories: { body: ['categories.*.label'] },
  waitingReasons: { body: ['reasons.*.label'] },
  wording: { body: ['body'] },
  macro: { lead: 'purpose', body: ['note', 'resolve.resolution'] },
  procedure: { lead: 'purpose', body: ['steps.*.words', 'passOn.*'] },
  standard: { lead: 'purpose', body: CLAUSES },
  policy: { lead: 'purpose', body: ['scope', ...CLAUSES] },
  article: { lead: 'summary', body: ['body'] },
  knownError: { lead: 'symptom', body: ['workaround'], inside: ['cause', 'fix'] },
  requestForm: { lead: 'intro', body: ['fields.*.label', 'fields.*.hint', 'fields.*.options.*'] },
  approvalRule: { body: ['stages.*.title'] },
  fulfilmentPlan: { body: ['tasks.*.title', 'tasks.*.words'] },
  accessItem: { lead: 'summary', body: [] },
  survey: { lead: 'question', body: ['followUp', 'scale.*'] },
  synonyms: { body: [] },
};

/** A gap that is filled when the text goes out. */
const VARIABLE = /\{\{[^{}]*\}\}/g;

/** Reads the words out of any kind's content. */
export function passagesOf(kind: RuleKind, content: unknown): Passages {
  const said = (content ?? {}) as Record<string, unknown>;
  const word = (name: string) => (typeof said[name] === 'string' ? (said[name] as string) : '');
  const { lead, body, inside = [] } = READ[kind];
  const texts = (paths: readonly string[]) => paths.flatMap((path) => textsAt(said, path.split('.'))).join('\n');
  return {
    keywords: word('keywords'),
    lead: plainText(lead ? word(lead) : ''),
    body: plainText(kind === 'wording' ? texts(body).replace(VARIABLE, '…') : texts(body)),
    inside: plainText(texts(inside)),
    language: word('language') || 'en',
    open: word('audience') === 'public',
    services: Array.isArray(said.services) ? said.services.filter((one) => typeof one === 'string') : [],
  };
}

function textsAt(value: unknown, path: readonly string[]): string[] {
  const [name, ...rest] = path;
  if (name === undefined) return typeof value === 'string' ? [value] : [];
  if (value === null || typeof value !== 'object') return [];
  const below = name === '*' ? Object.values(value) : [(value as Record<string, unknown>)[name]];
  return below.flatMap((one) => textsAt(one, rest));
}
