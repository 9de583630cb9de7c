import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { nextProgram } from '@/scripts/lib/build';
import { runNode } from '@/scripts/lib/children';

const layout = `export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html> }\n`;
const config = `export default { poweredByHeader: false, typescript: { ignoreBuildErrors: true }, turbopack: { root: ${JSON.stringify(process.cwd())} } }\n`;

/** Draws kept nodes as elements on every request, as a page that holds its content in constants does. */
const drawing = `import { createElement } from 'react'
import body from './body.json'
export const dynamic = 'force-dynamic'
const draw = (node, key) => node.t !== undefined ? node.t : createElement(node.n, { ...node.p, key }, ...(node.c.length ? [node.c.map(draw)] : []))
export default function Page() { return body.map(draw) }
`;

/** Builds a bare Next page beside the project: empty, or one that renders the same HTML from constants. */
export async function buildBare(name: string, html: string | null): Promise<string> {
  const folder = path.join('.data-bench', name);
  await rm(folder, { recursive: true, force: true });
  await mkdir(path.join(folder, 'app'), { recursive: true });
  await writeFile(path.join(folder, 'package.json'), '{"type":"module","private":true}\n');
  await writeFile(path.join(folder, 'next.config.js'), config);
  await writeFile(path.join(folder, 'app', 'layout.jsx'), layout);
  const empty = `export const dynamic = 'force-dynamic'\nexport default function Page() { return <p>Hello</p> }\n`;
  await writeFile(path.join(folder, 'app', 'page.jsx'), html === null ? empty : drawing);
  if (html !== null) await writeFile(path.join(folder, 'app', 'body.json'), JSON.stringify(nodesOf(html)));
  await symlink(path.resolve('node_modules'), path.join(folder, 'node_modules')).catch(() => undefined);
  const env = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', SEXTANT_DIST: undefined };
  await runNode(`The build of ${name}`, { args: [nextProgram, 'build', folder], env });
  return folder;
}

interface Kept {
  t?: string;
  n?: string;
  p?: Record<string, unknown>;
  c?: Kept[];
}
interface HastNode {
  type: string;
  tagName?: string;
  value?: string;
  properties?: Record<string, unknown>;
  children?: HastNode[];
}

/** The body's elements without scripts, forms' server fields and inline style strings, which React does not take. */
function nodesOf(html: string): Kept[] {
  const tree = unified().use(rehypeParse).parse(html) as unknown as HastNode;
  const body = find(tree, 'body');
  return (body?.children ?? []).flatMap(keep);
}

const find = (node: HastNode, tag: string): HastNode | undefined =>
  node.tagName === tag ? node : node.children?.map((child) => find(child, tag)).find(Boolean);

function keep(node: HastNode): Kept[] {
  if (node.type === 'text') return node.value?.trim() ? [{ t: node.value }] : [];
  if (node.type !== 'element' || !node.tagName || ['script', 'template', 'style', 'link'].includes(node.tagName))
    return [];
  const { className, style, ...rest } = node.properties ?? {};
  const props = Object.fromEntries(
    Object.entries(rest).filter(([, value]) => ['string', 'number', 'boolean'].includes(typeof value)),
  );
  const named = Array.isArray(className) ? { className: className.join(' ') } : {};
  return [
    {
      n: node.tagName,
      p: { ...props, ...named, ...(typeof style === 'string' ? { style: styleOf(style) } : {}) },
      c: (node.children ?? []).flatMap(keep),
    },
  ];
}

const styleOf = (style: string): Record<string, string> =>
  Object.fromEntries(
    style.split(';').flatMap((rule) => {
      const [name = '', value = ''] = rule.split(/:(.*)/s);
      return name.trim()
        ? [
            [
              name.trim().startsWith('--')
                ? name.trim()
                : name.trim().replace(/-([a-z])/g, (_, c: string) => c.toUpperCase()),
              value.trim(),
            ],
          ]
        : [];
    }),
  );
