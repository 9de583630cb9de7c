import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { DocumentPage } from '@/components/rules/document-page';
import { DeskTop } from '@/components/shell/desk-top';
import { requireDesk } from '@/lib/auth/desk';
import { paths } from '@/lib/paths';
import { previewApply } from '@/lib/rules/apply-preview';
import { dependents } from '@/lib/rules/dependents';
import { countUses, decisionTrail, findDocument, rightsOn } from '@/lib/rules/document';
import { kindOfSlug } from '@/lib/rules/slugs';
import { one, type Search } from '@/lib/search-params';
import { NotHere } from '../../../../not-here';

interface Props {
  params: Promise<{ kind: string; key: string }>;
  searchParams: Search;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const kind = kindOfSlug((await params).kind);
  return kind ? { title: (await getTranslations('rules'))(`kindOne.${kind}`) } : {};
}

export default async function RulePage({ params, searchParams }: Props) {
  const { kind: slug, key } = await params;
  const kind = kindOfSlug(slug);
  const { tx, actor, now, zone } = await requireDesk(paths.rule(slug, key));
  const found = kind ? await findDocument(tx, actor, now, kind, decodeURIComponent(key)) : null;
  if (!kind || !found) return <NotHere />;
  const asked = await searchParams;
  const version = (number: string | undefined) => found.versions.find((each) => String(each.number) === number) ?? null;
  const t = await getTranslations('rules');
  const promises = kind === 'calendar' || kind === 'serviceLevel';
  return (
    <>
      <DeskTop title={found.rule.title} lead={t(`kindOne.${kind}`)} />
      <DocumentPage
        found={found}
        rights={rightsOn(actor, now, found.rule)}
        uses={await countUses(tx, actor, now, found)}
        trail={await decisionTrail(tx, found.rule.id)}
        needed={await dependents(tx, found.rule)}
        preview={promises && found.inForce ? await previewApply(tx, actor, found.rule, now) : null}
        compare={{ from: version(one(asked.from)), to: version(one(asked.to)) }}
        actorId={actor.id}
        now={now}
        zone={zone}
      />
    </>
  );
}
