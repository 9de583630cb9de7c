import { notFound } from 'next/navigation';

/** No guides are published yet, so no address of one leads anywhere; the page for that offers the way on. */
export default function ArticlePage(): never {
  notFound();
}
