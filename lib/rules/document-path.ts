import { paths } from '@/lib/paths';
import { HOMES } from '@/lib/rules/homes';
import type { RuleKind } from '@/lib/rules/kinds';
import { SLUGS } from '@/lib/rules/slugs';

/** Where a document of any kind is read at the desk. */
export const documentPath = (kind: RuleKind, key: string): string =>
  HOMES[kind]?.document(key) ?? paths.rule(SLUGS[kind], key);
