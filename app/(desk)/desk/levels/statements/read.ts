import type { StatementLine } from '@/components/levels/statement-table';
import type { Seat } from '@/lib/auth/desk';
import { accountabilityMap } from '@/lib/csmg/coverage';
import { isEdition } from '@/lib/csmg/edition';
import { countHolders } from '@/lib/people/holders';

/** The sentences of one edition and level, or of all, with how many people hold a level that carries each out. */
export async function readStatements({ tx, now }: Seat, edition: string, level: string): Promise<StatementLine[]> {
  const holders = await countHolders(tx, now);
  const mark = isEdition(edition) ? `${edition.split(' ')[1]}.` : '';
  return accountabilityMap().flatMap(({ statement, capabilities }) => {
    const ids = statement.ids.filter((id) => id.startsWith(mark));
    if (ids.length === 0 || (level && String(statement.level) !== level)) return [];
    return [{ statement, ids, capabilities, holders: holders[statement.level] ?? 0 }];
  });
}
