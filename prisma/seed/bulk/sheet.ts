import { copyLine, escapeText } from './copy-text';
import { seededId } from './ids';

export const COLUMNS = {
  Ticket: [
    'id',
    'reference',
    'functionId',
    'teamId',
    'kind',
    'state',
    'priority',
    'impact',
    'urgency',
    'subject',
    'description',
    'version',
    'channel',
    'requesterId',
    'organisationId',
    'assigneeId',
    'serviceId',
    'category',
    'routine',
    'common',
    'serviceVersionId',
    'serviceLevelVersionId',
    'calendarVersionId',
    'matrixVersionId',
    'routingVersionId',
    'waitingReason',
    'resolution',
    'resolutionCode',
    'replies',
    'createdAt',
    'updatedAt',
    'allocatedAt',
    'assignedAt',
    'firstResponseAt',
    'resolvedAt',
    'closedAt',
    'closeDueAt',
    'lastPublicAt',
    'lastCustomerAt',
    'nextDueAt',
    'dueOrder',
    'calledOutAt',
  ],
  Message: ['id', 'ticketId', 'authorId', 'visibility', 'body', 'channel', 'at', 'fromCustomer'],
  Event: ['id', 'at', 'type', 'ticketId', 'functionId', 'actorId', 'actorKind', 'actorLevel', 'reason', 'data'],
  Clock: [
    'id',
    'ticketId',
    'kind',
    'target',
    'spent',
    'startedAt',
    'runningSince',
    'dueAt',
    'metAt',
    'breachedAt',
    'calendarVersionId',
    'levelVersionId',
    'firedSteps',
    'nextStepAt',
  ],
  Rating: ['ticketId', 'score', 'comment', 'personId', 'at', 'changedAt'],
} as const;
export type Table = keyof typeof COLUMNS;
export const TABLES = Object.keys(COLUMNS) as Table[];

const DAY = 86_400_000;
const days = new Map<number, string>();
const pad = (size: number, digits: number) =>
  Array.from({ length: size }, (_, number) => String(number).padStart(digits, '0'));
const TWO = pad(60, 2);
const THREE = pad(1000, 3);

/** The instant in ISO form, put together from what is written out once: millions of them are asked for. */
export function instant(at: number): string {
  const day = Math.floor(at / DAY);
  let date = days.get(day);
  if (date === undefined) {
    date = new Date(at).toISOString().slice(0, 11);
    days.set(day, date);
  }
  const time = at - day * DAY;
  const seconds = Math.floor(time / 1000);
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  return `${date}${TWO[hours]}:${TWO[minutes - hours * 60]}:${TWO[seconds - minutes * 60]}.${THREE[time - seconds * 1000]}Z`;
}

/** Lines of COPY of one table, as bytes: millions of small strings kept until later would drown the collector. */
class Lines {
  private bytes = Buffer.allocUnsafe(1 << 20);
  private spare = Buffer.allocUnsafe(1 << 20);
  private length = 0;

  add(line: string): void {
    // A sign takes at most three bytes in UTF-8 for each unit of a string.
    if (this.length + line.length * 3 > this.bytes.length)
      this.bytes = Buffer.concat([this.bytes], (this.bytes.length + line.length) * 2);
    this.length += this.bytes.write(line, this.length);
  }

  /** Takes what is there. Its memory is written on again at the take after the next, so one may be under way. */
  take(): Buffer {
    const taken = this.bytes.subarray(0, this.length);
    [this.bytes, this.spare] = [this.spare, this.bytes];
    this.length = 0;
    return taken;
  }
}

export class Sheet {
  readonly lines: Record<Table, Lines> = {
    Ticket: new Lines(),
    Message: new Lines(),
    Event: new Lines(),
    Clock: new Lines(),
    Rating: new Lines(),
  };

  constructor(readonly next: () => number) {}

  id(at: number): string {
    return seededId(at, this.next);
  }

  add(table: Table, cells: readonly (string | number | boolean | null)[]): void {
    this.lines[table].add(copyLine(cells));
  }
}

export const json = (data: object): string => escapeText(JSON.stringify(data));
