import { markdownHtml } from '@/components/ui/markdown-html';
import { currentActor, requestNow } from '@/lib/auth/actor';
import { isStaff } from '@/lib/csmg/actor';
import { LONGEST_ARTICLE } from '@/lib/rules/kinds/article';

/** What a text being written will look like: for people of the desk, because making it takes work. */
export async function POST(request: Request): Promise<Response> {
  const actor = await currentActor();
  if (!actor || !isStaff(actor, requestNow())) return new Response(null, { status: actor ? 403 : 401 });
  const length = Number(request.headers.get('content-length') ?? 0);
  // Four bytes a character at most; what is longer is no article and is not read at all.
  if (length > LONGEST_ARTICLE * 4) return new Response(null, { status: 413 });
  const source = await request.text();
  const html = source.length > LONGEST_ARTICLE ? null : markdownHtml(source);
  if (html === null) return new Response(null, { status: 413 });
  return new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' } });
}
