import rehypeSanitize, { defaultSchema, type Options } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkBreaks from 'remark-breaks';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { MOST_EFFORT, markdownEffort } from '@/lib/markdown-effort';

const longest = 60_000;

type Node = { type: string; tagName?: string; properties?: Record<string, unknown>; children?: Node[]; value?: string };

const schema: Options = {
  ...defaultSchema,
  tagNames: (defaultSchema.tagNames ?? []).filter((tag) => tag !== 'picture' && tag !== 'source'),
};

const headingOf = (node: Node) => Number(node.tagName?.match(/^h([1-6])$/)?.[1] ?? 0);
const headingsIn = (node: Node): number[] => [headingOf(node), ...(node.children ?? []).flatMap(headingsIn)];

/**
 * A page has headings of its own, so what people write starts below them, without a step left out. Pictures from elsewhere would tell who reads:
 * they become links. A task's box cannot be ticked here: it becomes a sign.
 */
function calm(top: number) {
  const visit = (node: Node, levels: readonly number[]) => {
    const level = headingOf(node);
    if (level) node.tagName = `h${Math.min(6, top + levels.indexOf(level))}`;
    if (node.tagName === 'img' && !String(node.properties?.src ?? '').startsWith('/')) {
      const { src, alt } = node.properties ?? {};
      node.tagName = 'a';
      node.properties = { href: src };
      node.children = [{ type: 'text', value: String(alt || src || '') }];
    }
    if (node.tagName === 'input')
      Object.assign(node, { type: 'text', tagName: undefined, value: node.properties?.checked ? '☑' : '☐' });
    if (node.tagName === 'a') node.properties = { ...node.properties, rel: ['nofollow', 'noopener', 'ugc'] };
    for (const child of node.children ?? []) visit(child, levels);
  };
  return (tree: unknown) => visit(tree as Node, [...new Set(headingsIn(tree as Node))].filter(Boolean).sort());
}

const pipeline = (top: number) =>
  unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkBreaks)
    .use(remarkRehype)
    .use(rehypeSanitize, schema)
    .use(calm, top)
    .use(rehypeStringify)
    .freeze();
const pipelines = { 2: pipeline(2), 3: pipeline(3) };

// The same words are read again and again; what was made of them is kept, the least lately read falls out.
const kept = new Map<string, string | null>();
const MOST_KEPT = 4_000_000;
let size = 0;

/** Safe HTML of what a person wrote, its highest heading at `top`, or null when it should be shown as plain text. */
export function markdownHtml(source: string, top: 2 | 3 = 3): string | null {
  if (source.length > longest) return null;
  const key = `${top}${source}`;
  const html = kept.has(key) ? (kept.get(key) ?? null) : render(source, top);
  size += kept.delete(key) ? 0 : weight(key, html);
  kept.set(key, html);
  for (const [old, made] of kept) {
    if (size <= MOST_KEPT) break;
    kept.delete(old);
    size -= weight(old, made);
  }
  return html;
}

const weight = (key: string, html: string | null) => key.length + (html?.length ?? 0);

/** What would take long to parse, or overflow the parser's stack, is shown as it stands. */
function render(source: string, top: 2 | 3): string | null {
  if (markdownEffort(source) > MOST_EFFORT) return null;
  try {
    return String(pipelines[top].processSync(source));
  } catch {
    return null;
  }
}
