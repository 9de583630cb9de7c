import type { Metadata } from 'next';
import { ErrorScreen } from '@/components/known-errors/error-screen';
import { DeskTop } from '@/components/shell/desk-top';
import { requireDesk } from '@/lib/auth/desk';
import { can } from '@/lib/csmg/can';
import type { Capability } from '@/lib/csmg/capabilities';
import { findStanding, listMatched } from '@/lib/known-errors/queries';
import { paths } from '@/lib/paths';
import { loadChoices } from '@/lib/rules/choices';
import { countUses, decisionTrail, findDocument, rightsOn } from '@/lib/rules/document';
import { one, type Search } from '@/lib/search-params';
import { NotHere } from '../../../../not-here';

interface Props {
  params: Promise<{ key: string }>;
  searchParams: Search;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const key = decodeURIComponent((await params).key);
  const { tx, actor, now } = await requireDesk(paths.knownError(key));
  return { title: (await findDocument(tx, actor, now, 'knownError', key))?.rule.title };
}

/** A known error as the desk reads it: what it is, how it stands, which tickets are it. */
export default async function KnownErrorPage({ params, searchParams }: Props) {
  const key = decodeURIComponent((await params).key);
  const { tx, actor, now, zone } = await requireDesk(paths.knownError(key));
  const found = await findDocument(tx, actor, now, 'knownError', key);
  const standing = found && (await findStanding(tx, actor, now, found.rule.id));
  if (!found || !standing) return <NotHere />;
  const { rule } = found;
  const asked = await searchParams;
  const version = (number?: string) => found.versions.find((each) => String(each.number) === number) ?? null;
  const how = (capability: Capability) => {
    const decision = can(actor, capability, now, { functionId: rule.functionId });
    return decision.allowed ? 'do' : decision.mode === 'propose' ? 'propose' : null;
  };
  const [matched, uses, trail] = await Promise.all([
    listMatched(tx, actor, now, rule.id),
    countUses(tx, actor, now, found),
    decisionTrail(tx, rule.id),
  ]);
  return (
    <>
      <DeskTop title={rule.title} />
      <ErrorScreen
        found={found}
        standing={standing}
        matched={matched}
        uses={uses}
        trail={trail}
        rights={rightsOn(actor, now, rule)}
        validate={how('knownError.validate')}
        accept={how('knownError.accept')}
        compare={{ from: version(one(asked.from)), to: version(one(asked.to)) }}
        choices={await loadChoices(tx, rule.functionId)}
        actorId={actor.id}
        now={now}
        zone={zone}
      />
    </>
  );
}
