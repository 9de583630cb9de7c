import type { Decision } from './can';
import type { Capability } from './capabilities';
import { rowOf } from './capabilities';
import type { Condition } from './conditions';
import { LEVEL_NAMES, type Level } from './levels';

/** Why the act was not carried out. `held` is no refusal but waits for a check. */
export type RefusalCode = 'condition' | 'level' | 'held' | 'nobody';

export interface Refusal {
  code: RefusalCode;
  capability: Capability;
  /** The capability in our words. */
  label: string;
  /** The levels that would carry it out as things stand. */
  holds: readonly Level[];
  needs: Level | null;
  failed: Condition | null;
  /** It may be proposed instead. */
  propose: boolean;
  /** Somebody above may be asked instead. */
  ask: boolean;
  sentence: string;
}

const UNMET: Readonly<Record<Condition, string>> = {
  routine: 'this is not marked as routine',
  common: 'this is not marked as common',
  listedTarget: 'the target is not in the list the rules give',
  within15min: 'more than 15 minutes have passed, so it is amended with its trace instead',
  atMost25: 'this touches more than 25 at once',
  customerReason: 'only waiting for the customer may be set at this level',
  approvedWording: 'the wording is not approved',
  procedureComplete: 'the procedure is not complete',
  oneTicket: 'this touches more than one ticket',
  notOwnWork: 'nobody decides on their own work',
  named: 'you are not named here',
  told: 'nobody has told you to do this',
};

/** Turns a decision that did not allow into a sentence that teaches: what is missing, who holds it, what is left. */
export function refusal(decision: Decision): Refusal {
  const { capability, failed, holds, needs, ask } = decision;
  const { label } = rowOf(capability);
  const propose = decision.mode === 'propose';
  return {
    code: codeOf(decision),
    capability,
    label,
    holds,
    needs,
    failed,
    propose,
    ask,
    sentence: [reason(decision), holders(decision), wayOn(decision)].filter(Boolean).join(' '),
  };
}

function codeOf({ mode, failed, holds }: Decision): RefusalCode {
  if (mode === 'supervised') return 'held';
  if (failed) return 'condition';
  return holds.length > 0 ? 'level' : 'nobody';
}

function reason(decision: Decision): string {
  const act = `“${rowOf(decision.capability).label}”`;
  if (decision.mode === 'supervised') return `${act} waits for a check at level ${decision.level}.`;
  if (decision.failed) return `${act} is not carried out: ${UNMET[decision.failed]}.`;
  if (decision.level === null) return `${act} is not yours to do: you hold no level here.`;
  return `${act} is not carried out at level ${decision.level} (${LEVEL_NAMES[decision.level]}) here.`;
}

function holders({ holds, needs, level, mode }: Decision): string {
  if (mode === 'supervised') return '';
  if (needs === null) return 'No level carries it out as things stand.';
  const someoneElse = level !== null && holds.includes(level);
  return `${listed(holds)} ${holds.length === 1 ? 'does' : 'do'}${someoneElse ? ', for work within their reach' : ''}.`;
}

function wayOn({ mode, ask }: Decision): string {
  if (mode === 'propose') return 'You may propose it.';
  return ask ? 'You may ask somebody who does.' : '';
}

function listed(levels: readonly Level[]): string {
  const [last, ...rest] = levels.toReversed();
  if (rest.length === 0) return `Level ${last}`;
  const [first] = levels;
  if (first && last && rest.length > 1 && last - first === rest.length) return `Levels ${first} to ${last}`;
  return `Levels ${rest.toReversed().join(', ')} and ${last}`;
}
