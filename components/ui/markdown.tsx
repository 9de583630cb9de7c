import clsx from 'clsx';
import { markdownHtml } from './markdown-html';

type Props = {
  source: string;
  /** Where its headings begin: 3 below a section of the page, 2 where it is the page. */
  top?: 2 | 3;
  className?: string;
};

/** What people write, shown safely: sanitised on the server, no raw HTML, no pictures from elsewhere. */
export function Markdown({ source, top, className }: Props) {
  const html = markdownHtml(source, top);
  const look = clsx('prose', className);
  if (html === null) return <div className={clsx(look, 'whitespace-pre-wrap')}>{source}</div>;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the one place, after rehype-sanitize
  return <div className={look} dangerouslySetInnerHTML={{ __html: html }} />;
}
