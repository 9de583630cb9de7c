import { createHash } from 'node:crypto';
import { canonical } from '@/lib/canonical';
import { AppError, type FieldErrors } from '@/lib/errors';
import { wordsOf } from '@/lib/issue-words';
import { type ContentOf, RULE_KINDS, type RuleKind } from '@/lib/rules/kinds';

/** @throws INVALID with every field of the content, named as `content.<path>` */
export function parseContent<K extends RuleKind>(kind: K, raw: unknown): ContentOf<K> {
  const result = RULE_KINDS[kind].schema.safeParse(raw);
  if (result.success) return result.data as ContentOf<K>;
  const fields: FieldErrors = {};
  for (const issue of result.error.issues) {
    const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
    const message = issue.code === 'unrecognized_keys' ? 'There is no such field; leave it out.' : wordsOf(issue);
    for (const path of paths) {
      const field = ['content', ...path].join('.');
      fields[field] = [...(fields[field] ?? []), message];
    }
  }
  const [first] = Object.values(fields);
  throw new AppError('INVALID', first?.[0] ?? 'The content is not valid.', { fields });
}

/** Kinds that are read by their title carry it in each version: what is in force is called as it was when it was agreed. */
export const titleIn = (content: unknown): string | undefined => {
  const { title } = (content ?? {}) as { title?: unknown };
  return typeof title === 'string' ? title : undefined;
};

/** Tells whether two people looked at the same text, whatever order PostgreSQL gave the keys back in. */
export const contentHash = (content: unknown): string =>
  createHash('sha256').update(canonical(content)).digest('hex').slice(0, 32);
