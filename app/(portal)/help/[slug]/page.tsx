import { NotHere, notHereTitle } from '../../not-here';

export const generateMetadata = notHereTitle;

/** No guides are published yet, so no address of one leads anywhere; the page for that offers the way on. */
export default function ArticlePage() {
  return <NotHere />;
}
