import { PeerReviews } from '@/components/knowledge/peer-reviews';
import type { Seat } from '@/lib/auth/desk';
import { can } from '@/lib/csmg/can';
import { listReviews } from '@/lib/knowledge/document';
import type { RuleDocument, VersionView } from '@/lib/rules/document';

type Props = { seat: Seat; found: RuleDocument; version: VersionView };

/** What stands beside a version of an article: its peers' word. */
export async function BesideArticle({ seat: { tx, actor, now, zone }, found: { rule }, version }: Props) {
  const row = { functionId: rule.functionId, authorId: version.authorId };
  return (
    <PeerReviews
      versionId={version.id}
      reviews={await listReviews(tx, version.id)}
      open={version.state === 'proposed'}
      may={can(actor, 'article.review', now, row).allowed}
      mine={version.authorId === actor.id}
      zone={zone}
    />
  );
}
