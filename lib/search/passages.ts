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

/** Kinds that are mostly figures and keys: their title says what they are, their content has no words to look for. */
const BY_TITLE: readonly RuleKind[] = [
  'calendar',
  'serviceLevel',
  'ladder',
  'routing',
  'priorityMatrix',
  'approvalRule',
  'synonyms',
];
const LEADS = ['summary', 'symptom', 'purpose'];
/** Read by machines, or found as something of their own. */
const NOT_READ = new Set([
  ...['title', 'keywords', 'key', 'language', 'audience', 'services', 'kinds', 'categories', 'category', 'kind'],
  ...[
    'functionKey',
    'teamKey',
    'team',
    'wording',
    'form',
    'plan',
    'approval',
    'promise',
    'procedure',
    'owner',
    'group',
  ],
  ...[
    'type',
    'means',
    'when',
    'does',
    'questions',
    'icon',
    'requestableBy',
    'ticketKind',
    'workaroundUntil',
    'translationOf',
    ...LEADS,
  ],
]);
/** Why a fault happens and what will end it stays inside the desk. */
const INSIDE = ['cause', 'fix'];

/** Reads the words out of any kind's content. */
export function passagesOf(kind: RuleKind, content: unknown): Passages {
  const said = (content ?? {}) as Record<string, unknown>;
  const word = (name: string) => (typeof said[name] === 'string' ? (said[name] as string) : '');
  const known = kind === 'knownError';
  const body = BY_TITLE.includes(kind)
    ? ''
    : Object.entries(said)
        .filter(([name]) => !NOT_READ.has(name) && !(known && INSIDE.includes(name)))
        .flatMap(([, value]) => texts(value))
        .join('\n');
  return {
    keywords: word('keywords'),
    lead: plainText(LEADS.map(word).find(Boolean) ?? ''),
    body: plainText(body),
    inside: known ? plainText(INSIDE.map(word).join('\n')) : '',
    language: word('language') || 'en',
    open: word('audience') === 'public',
    services: Array.isArray(said.services) ? said.services.filter((one) => typeof one === 'string') : [],
  };
}

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(texts);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) => (NOT_READ.has(name) ? [] : texts(inner)));
}
