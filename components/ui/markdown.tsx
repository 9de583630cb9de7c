import clsx from 'clsx';
import { markdownHtml } from './markdown-html';

type Props = { source: string; className?: string };

/** What people write, shown safely: sanitised on the server, no raw HTML, no pictures from elsewhere. */
export function Markdown({ source, className }: Props) {
  const html = markdownHtml(source);
  const look = clsx('prose', className);
  if (html === null) return <div className={clsx(look, 'whitespace-pre-wrap')}>{source}</div>;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the one place, after rehype-sanitize
  return <div className={look} dangerouslySetInnerHTML={{ __html: html }} />;
}
