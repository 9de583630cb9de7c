/**
 * What each figure means. Its words stand in the messages (`measures.definitions.<key>`); whoever changes how a figure
 * is counted raises its version here and says so there, so that two reports can be told apart (behaviour 107).
 */
export const DEFINITIONS = {
  response: { version: 1, target: 0.95 },
  resolve: { version: 1, target: 0.95 },
  update: { version: 1, target: 0.95 },
  firstContact: { version: 1, target: null },
  reopened: { version: 1, target: null },
  satisfaction: { version: 1, target: null },
  openNow: { version: 1, target: null },
  flow: { version: 1, target: null },
  breaching: { version: 1, target: null },
  backlog: { version: 1, target: null },
  heat: { version: 1, target: null },
  load: { version: 1, target: null },
  channels: { version: 1, target: null },
} as const;

export type DefinitionKey = keyof typeof DEFINITIONS;

/** The way back from a figure to its meaning. */
export interface Definition {
  key: DefinitionKey;
  version: number;
}

export const definitionOf = (key: DefinitionKey): Definition => ({ key, version: DEFINITIONS[key].version });
