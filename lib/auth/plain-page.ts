import texts from '@/lib/i18n/messages/en/broken.json';

export const PLAIN_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

export const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

type Said = {
  title: string;
  text: string;
  /** Marked up by whoever says it. */
  more?: string;
  way: string;
  address: string;
  cookie: string | null | undefined;
};

/** Stands by itself: whatever failed may be what any other page leans on. */
export function plainPage({ title, text, more = '', way, address, cookie }: Said): string {
  const theme = /(?:^|; )theme=(light|dark)/.exec(cookie ?? '')?.[1] ?? 'light dark';
  const here = escaped(address.startsWith('/') && !address.startsWith('//') ? address : '/');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>${escaped(title)} · Sextant</title><style>${style(theme)}</style></head>
<body><main><h1>${escaped(title)}</h1><p>${escaped(text)}</p>${more}
<p class="ways"><a class="first" href="${here}">${escaped(way)}</a><a href="/">${escaped(texts.home)}</a></p></main></body></html>`;
}

const style = (theme: string) => `:root{color-scheme:${theme}}
body{margin:0;background:light-dark(#fbfaf7,#0f141b);color:light-dark(#1b2430,#e8ecf1);font:15px/23px Inter,system-ui,sans-serif}
main{max-width:30rem;margin:0 auto;padding:4rem 1rem}h1{font-size:24px;line-height:30px;font-weight:600;letter-spacing:-.02em;margin:0 0 1rem}
p{margin:0 0 .75rem;color:light-dark(#56606d,#a9b3bf);text-wrap:pretty}
code{color:light-dark(#1b2430,#e8ecf1);background:light-dark(#f0eee8,#1b2430);border-radius:5px;padding:2px 6px}
.ways{display:flex;flex-wrap:wrap;gap:8px;margin-top:1.25rem}
a{border:1px solid light-dark(#8a919b,#5d6875);border-radius:5px;padding:10px 14px;color:light-dark(#1b2430,#e8ecf1);font-weight:500;text-decoration:none}
a.first{background:light-dark(#14628f,#6bb7e6);border-color:transparent;color:light-dark(#fff,#0b1117)}
a:focus-visible{outline:2px solid light-dark(#14628f,#6bb7e6);outline-offset:2px}`;
