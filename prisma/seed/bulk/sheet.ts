import { type Cell, type Kind, Rows } from './copy-binary';
import { seededId } from './ids';

/** The columns that the load writes, and what they hold; the others keep their defaults. */
export const COLUMNS = {
  Ticket: {
    id: 'uuid',
    reference: 'text',
    functionId: 'uuid',
    teamId: 'uuid',
    kind: 'text',
    state: 'text',
    priority: 'int',
    impact: 'int',
    urgency: 'int',
    subject: 'text',
    description: 'text',
    version: 'int',
    channel: 'text',
    requesterId: 'uuid',
    organisationId: 'uuid',
    assigneeId: 'uuid',
    serviceId: 'uuid',
    category: 'text',
    routine: 'bool',
    common: 'bool',
    serviceVersionId: 'uuid',
    serviceLevelVersionId: 'uuid',
    calendarVersionId: 'uuid',
    ladderVersionId: 'uuid',
    matrixVersionId: 'uuid',
    routingVersionId: 'uuid',
    waitingReason: 'text',
    resolution: 'text',
    resolutionCode: 'text',
    replies: 'int',
    createdAt: 'time',
    updatedAt: 'time',
    allocatedAt: 'time',
    assignedAt: 'time',
    firstResponseAt: 'time',
    resolvedAt: 'time',
    closedAt: 'time',
    closeDueAt: 'time',
    lastPublicAt: 'time',
    lastCustomerAt: 'time',
    nextDueAt: 'time',
    dueOrder: 'time',
    calledOutAt: 'time',
  },
  Message: {
    id: 'uuid',
    ticketId: 'uuid',
    authorId: 'uuid',
    visibility: 'text',
    body: 'text',
    channel: 'text',
    at: 'time',
    fromCustomer: 'bool',
  },
  Event: {
    id: 'uuid',
    at: 'time',
    type: 'text',
    ticketId: 'uuid',
    functionId: 'uuid',
    actorId: 'uuid',
    actorKind: 'text',
    actorLevel: 'int',
    data: 'json',
  },
  Clock: {
    id: 'uuid',
    ticketId: 'uuid',
    kind: 'text',
    target: 'int',
    spent: 'float',
    startedAt: 'time',
    runningSince: 'time',
    dueAt: 'time',
    metAt: 'time',
    breachedAt: 'time',
    calendarVersionId: 'uuid',
    levelVersionId: 'uuid',
    firedSteps: 'floats',
    nextStepAt: 'time',
  },
  Rating: {
    ticketId: 'uuid',
    score: 'int',
    comment: 'text',
    personId: 'uuid',
    at: 'time',
    changedAt: 'time',
  },
} as const satisfies Record<string, Record<string, Kind>>;
export type Table = keyof typeof COLUMNS;
export const TABLES = Object.keys(COLUMNS) as Table[];

export class Sheet {
  readonly rows = Object.fromEntries(TABLES.map((table) => [table, new Rows(Object.values(COLUMNS[table]))])) as Record<
    Table,
    Rows
  >;

  constructor(readonly next: () => number) {}

  id(at: number): string {
    return seededId(at, this.next);
  }

  add(table: Table, cells: readonly Cell[]): void {
    this.rows[table].add(cells);
  }
}
