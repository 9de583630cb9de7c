import type { Actor } from '@/lib/csmg/actor';
import { can } from '@/lib/csmg/can';
import type { Capability } from '@/lib/csmg/capabilities';
import { refusal } from '@/lib/csmg/refusal';
import { paths } from '@/lib/paths';

interface Known {
  id: string;
  capability: Capability;
  href: string;
  keys?: string;
}

/** Acts that the command menu offers from anywhere; their words stand in the messages file under `commands`. */
const KNOWN = [
  { id: 'newContact', capability: 'ticket.log', href: paths.newContact(), keys: 'c' },
  { id: 'rebalance', capability: 'ticket.rebalance', href: paths.board({ rebalance: 1 }) },
  { id: 'bulkChange', capability: 'ticket.bulkChange', href: paths.tickets({ state: 'unresolved', bulk: 1 }) },
  { id: 'check', capability: 'held.check', href: paths.toCheck(), keys: 'g c' },
  { id: 'newArticle', capability: 'article.draft', href: paths.newArticle() },
  { id: 'newKnownError', capability: 'knownError.draft', href: paths.newKnownError() },
  { id: 'newWording', capability: 'rule.wording', href: paths.newRule('wording') },
  { id: 'newService', capability: 'rule.service', href: paths.newRule('catalogue') },
  { id: 'newServiceLevel', capability: 'rule.serviceLevel', href: paths.newRule('service-level') },
  { id: 'newCalendar', capability: 'rule.calendar', href: paths.newRule('calendar') },
  { id: 'routing', capability: 'rule.routing', href: paths.rules('routing') },
  { id: 'grantLevel', capability: 'level.grant', href: paths.people() },
  { id: 'teams', capability: 'team.manage', href: paths.admin('teams') },
  { id: 'accounts', capability: 'people.manage', href: paths.admin('people') },
  { id: 'tokens', capability: 'token.manage', href: paths.admin('tokens') },
] as const satisfies readonly Known[];
export type CommandId = (typeof KNOWN)[number]['id'];

export interface Command {
  id: CommandId;
  href?: string;
  keys?: string;
  /** Why it is greyed, and which right it takes. */
  reason?: string;
  capability: Capability;
}

/** What this person may do from here, and what they may not, with the reason: nothing is hidden that could teach. */
export function commandsFor(actor: Actor, now: Date): Command[] {
  return KNOWN.map((known: Known & { id: CommandId }) => {
    const decision = can(actor, known.capability, now);
    const open = decision.allowed || decision.mode === 'supervised' || decision.mode === 'propose';
    const plain = { id: known.id, capability: known.capability };
    return open ? { ...plain, href: known.href, keys: known.keys } : { ...plain, reason: refusal(decision).sentence };
  });
}
