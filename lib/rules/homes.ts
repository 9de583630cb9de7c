import { paths } from '@/lib/paths';
import type { RuleKind } from '@/lib/rules/kinds';

interface Home {
  register: string;
  begin: string;
  document(key: string): string;
}

/** Kinds that are read somewhere else than among the rules; their versions are written and decided like all others. */
export const HOMES: { [K in RuleKind]?: Home } = {
  article: { register: paths.knowledge(), begin: paths.newArticle(), document: paths.deskArticle },
  knownError: { register: paths.knownErrors(), begin: paths.newKnownError(), document: paths.knownError },
};
