import { CATALOGUE } from './capabilities/catalogue';
import { COMPLAINTS } from './capabilities/complaints';
import { COMPLIANCE } from './capabilities/compliance';
import { CONTINUITY } from './capabilities/continuity';
import { DIRECTION } from './capabilities/direction';
import { KNOWLEDGE } from './capabilities/knowledge';
import { PEOPLE } from './capabilities/people';
import { PERFORMANCE } from './capabilities/performance';
import { RULES } from './capabilities/rules';
import { SATISFACTION } from './capabilities/satisfaction';
import { STANDARDS } from './capabilities/standards';
import { TICKETS } from './capabilities/tickets';
import { WORKFORCE } from './capabilities/workforce';
import type { CapabilityRow } from './cells';

/** Who may do what, at which level, in which way. The only table rights are read from. */
export const CAPABILITIES = {
  ...TICKETS,
  ...KNOWLEDGE,
  ...SATISFACTION,
  ...PERFORMANCE,
  ...WORKFORCE,
  ...RULES,
  ...STANDARDS,
  ...CATALOGUE,
  ...COMPLAINTS,
  ...CONTINUITY,
  ...COMPLIANCE,
  ...PEOPLE,
  ...DIRECTION,
} as const satisfies Record<string, CapabilityRow>;

export type Capability = keyof typeof CAPABILITIES;
export const CAPABILITY_KEYS = Object.keys(CAPABILITIES) as Capability[];

/** True for a key of the table: the guard for capabilities named from outside (proposals, links). */
export function isCapability(value: unknown): value is Capability {
  return typeof value === 'string' && Object.hasOwn(CAPABILITIES, value);
}

/** The row of a capability, widened so that one code reads them all. */
export function rowOf(capability: Capability): CapabilityRow {
  return CAPABILITIES[capability];
}
