import rehypeSanitize, { defaultSchema, type Options } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkBreaks from 'remark-breaks';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

const longest = 60_000;
const deepest = 24;

type Node = { type: string; tagName?: string; properties?: Record<string, unknown>; children?: Node[]; value?: string };

const schema: Options = {
  ...defaultSchema,
  tagNames: (defaultSchema.tagNames ?? []).filter((tag) => tag !== 'picture' && tag !== 'source'),
};

/**
 * A page has one h1 and its own h2, so what people write starts below. Pictures from elsewhere would tell who reads:
 * they become links. A task's box cannot be ticked here: it becomes a sign.
 */
function calm() {
  const visit = (node: Node) => {
    const level = node.tagName?.match(/^h([1-4])$/)?.[1];
    if (level) node.tagName = `h${Number(level) + 2}`;
    if (node.tagName === 'img' && !String(node.properties?.src ?? '').startsWith('/')) {
      const { src, alt } = node.properties ?? {};
      node.tagName = 'a';
      node.properties = { href: src };
      node.children = [{ type: 'text', value: String(alt || src || '') }];
    }
    if (node.tagName === 'input')
      Object.assign(node, { type: 'text', tagName: undefined, value: node.properties?.checked ? '☑' : '☐' });
    if (node.tagName === 'a') node.properties = { ...node.properties, rel: ['nofollow', 'noopener', 'ugc'] };
    for (const child of node.children ?? []) visit(child);
  };
  return (tree: unknown) => visit(tree as Node);
}

const pipeline = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkBreaks)
  .use(remarkRehype)
  .use(rehypeSanitize, schema)
  .use(calm)
  .use(rehypeStringify)
  .freeze();

/** Thousands of nested quotes or lists overflow the parser's stack: such text is shown as it stands. */
function tooDeep(source: string): boolean {
  return source
    .split('\n')
    .some((row) => (row.match(/^[\s>*+\-\d.)]*/)?.[0].match(/[>*+\-)]/g)?.length ?? 0) > deepest);
}

/** Safe HTML of what a person wrote, or null when it should be shown as plain text. */
export function markdownHtml(source: string): string | null {
  if (source.length > longest || tooDeep(source)) return null;
  try {
    return String(pipeline.processSync(source));
  } catch {
    return null;
  }
}
