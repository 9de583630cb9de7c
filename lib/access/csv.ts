import type { AccessView } from '@/lib/access/queries';
import { csv } from '@/lib/measures/csv';

const HEAD = ['holder', 'address', 'access', 'granted by', 'from', 'until', 'request'];

/** Live access as a spreadsheet reads it: one line a grant, instants in UTC. */
export const accessCsv = (accesses: readonly AccessView[]): string =>
  csv([
    HEAD,
    ...accesses.map((one) => [
      ...[one.holder, one.email ?? '', one.title, one.grantedBy],
      ...[one.from.toISOString(), one.until.toISOString(), one.reference],
    ]),
  ]);
