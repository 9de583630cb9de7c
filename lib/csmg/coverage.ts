import { CAPABILITY_KEYS, type Capability, rowOf } from './capabilities';
import { STATEMENTS, statementOf } from './statements';
import type { Statement } from './statements/statement';

/** The sentences a capability enacts, each shared row once. */
export function statementsOf(capability: Capability): Statement[] {
  const rows = rowOf(capability).enacts.map(statementOf);
  return [...new Set(rows.filter((row) => row !== null))];
}

/** The capabilities through which a sentence is enacted; an empty list is a gap that level 6 should see. */
export function enactedBy(statement: Statement): Capability[] {
  return CAPABILITY_KEYS.filter((capability) => statementsOf(capability).includes(statement));
}

/** The accountability map: every sentence with the capabilities that enact it. */
export function accountabilityMap(): { statement: Statement; capabilities: Capability[] }[] {
  return STATEMENTS.map((statement) => ({ statement, capabilities: enactedBy(statement) }));
}
