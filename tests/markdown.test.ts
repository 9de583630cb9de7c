import { describe, expect, it } from 'vitest';
import { markdownHtml } from '@/components/ui/markdown-html';

describe('written text', () => {
  it('loses scripts, handlers and dangerous addresses', () => {
    const html = markdownHtml('<script>alert(1)</script> <img src=x onerror=alert(1)> [x](javascript:alert(1))') ?? '';
    expect(html).not.toMatch(/<script|onerror|javascript:/);
  });

  it('turns pictures from elsewhere into links and starts headings below those of the page', () => {
    const html = markdownHtml('# Title\n\n![chart](https://example.org/a.png) ![ours](/files/1)') ?? '';
    expect(html).toContain('<h3>Title</h3>');
    expect(html).toContain('<a href="https://example.org/a.png" rel="nofollow noopener ugc">chart</a>');
    expect(html).toContain('<img src="/files/1"');
  });

  it('leaves what nests too deep, or is too long, as plain text', () => {
    expect(markdownHtml(`${'> '.repeat(20_000)}deep`)).toBeNull();
    expect(markdownHtml('x'.repeat(60_001))).toBeNull();
    expect(markdownHtml(`${'**a '.repeat(200)}`)).not.toBeNull();
  });
});

it('headings begin where the page wants them and leave no step out', () => {
  expect(markdownHtml('## Wide\n\n#### Deep')).toBe('<h3>Wide</h3>\n<h4>Deep</h4>');
  expect(markdownHtml('### Wide', 2)).toBe('<h2>Wide</h2>');
});
