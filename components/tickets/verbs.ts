import { paths } from '@/lib/paths';
import type { Allowed } from '@/lib/tickets/allowed';

/** The key of each verb on a ticket, as people of other desks know them. */
export const VERB_KEYS: Readonly<Record<string, string>> = {
  take: 'i',
  reply: 'r',
  'reply-wording': 'r',
  note: 'n',
  allocate: 'a',
  assign: 's',
  wait: 'w',
  resume: 'b',
  resolve: 'e',
  reopen: 'o',
  escalate: 'x',
  'escalate-up': 'u',
  assess: 'p',
  classify: 't',
  link: 'l',
  close: 'f',
};

/** Verbs of the row, in their order; the rest stand behind More. */
const BAR = [
  'take',
  'reply',
  'reply-wording',
  'note',
  'resume',
  'wait',
  'allocate',
  'assign',
  'resolve',
  'reopen',
  'close',
];
/** Said by the requester, never by the desk's row. */
const THEIRS = ['accept', 'rate'];

export const isCarried = ({ how }: Allowed) => how === 'do' || how === 'supervised';

/** Approved wording is a verb of its own only where own words are not carried. */
export function ofDesk(verbs: readonly Allowed[]): Allowed[] {
  const own = verbs.some((one) => one.verb === 'reply' && isCarried(one));
  return verbs.filter(({ verb }) => !THEIRS.includes(verb) && !(own && verb === 'reply-wording'));
}
export const inBar = (verbs: readonly Allowed[]) =>
  BAR.flatMap((name) => ofDesk(verbs).find(({ verb }) => verb === name) ?? []);
export const inMore = (verbs: readonly Allowed[]) => ofDesk(verbs).filter(({ verb }) => !BAR.includes(verb));
/** Where a verb leads: writing leads to the composer, everything else to its form on the ticket's page. */
export function verbHref(reference: string, verb: string): string {
  const page = paths.ticket(reference);
  if (verb === 'reply' || verb === 'reply-wording') return `${page}?write=reply#write`;
  if (verb === 'note') return `${page}?write=note#write`;
  if (verb === 'escalate') return `${page}?write=expert#write`;
  return `${page}?do=${verb}`;
}
