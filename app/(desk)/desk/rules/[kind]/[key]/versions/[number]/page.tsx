import { getTranslations } from 'next-intl/server';
import { VersionPage } from '@/components/rules/version-page';
import { DeskTop } from '@/components/shell/desk-top';
import { ButtonLink } from '@/components/ui/button-link';
import { requireDesk } from '@/lib/auth/desk';
import { readEvidence } from '@/lib/documents/evidence';
import { readMeasured } from '@/lib/documents/measured';
import { listComments } from '@/lib/documents/queries';
import { paths } from '@/lib/paths';
import { previewApply } from '@/lib/rules/apply-preview';
import { loadChoices } from '@/lib/rules/choices';
import { contentHash, parseContent } from '@/lib/rules/content';
import { deciding, findDocument, rightsOn } from '@/lib/rules/document';
import { dryRunRouting } from '@/lib/rules/routing-dry-run';
import { kindOfSlug } from '@/lib/rules/slugs';
import { loadTrial } from '@/lib/rules/trial';
import { one, type Search } from '@/lib/search-params';
import { NotHere } from '../../../../../../not-here';
import { BesideArticle } from './beside-article';

interface Props {
  params: Promise<{ kind: string; key: string; number: string }>;
  searchParams: Search;
}

import { titleOfDocument } from '../../title';
export const generateMetadata = titleOfDocument;

export default async function VersionOfRule({ params, searchParams }: Props) {
  const { kind: slug, key, number } = await params;
  const kind = kindOfSlug(slug);
  const seat = await requireDesk(paths.ruleVersion(slug, key, Number(number)));
  const { tx, actor, now, zone } = seat;
  const found = kind ? await findDocument(tx, actor, now, kind, decodeURIComponent(key)) : null;
  const version = found?.versions.find((each) => String(each.number) === number);
  if (!kind || !found || !version) return <NotHere />;
  const asked = Object.fromEntries(Object.entries(await searchParams).map(([name, value]) => [name, one(value)]));
  const t = await getTranslations('rules');
  const mine = version.authorId === actor.id;
  const open = ['draft', 'proposed', 'agreed'].includes(version.state);
  const base = found.inForce ?? found.versions.find((each) => each.number < version.number) ?? null;
  return (
    <>
      <DeskTop
        title={found.rule.title}
        lead={t('document.version', { number: version.number })}
        actions={<ButtonLink href={paths.rule(slug, key)}>{t('document.back')}</ButtonLink>}
      />
      <VersionPage
        saved={mine && asked.said === 'saved'}
        found={found}
        version={version}
        base={base && base.id !== version.id ? base : null}
        mayRestore={
          (version.state === 'superseded' || version.state === 'retired') &&
          version.effectiveFrom !== null &&
          rightsOn(actor, now, found.rule).contribute
        }
        editing={mine && version.state === 'draft'}
        seen={contentHash(version.content)}
        beside={kind === 'article' ? <BesideArticle seat={seat} found={found} version={version} /> : null}
        choices={await loadChoices(tx, found.rule.functionId, open)}
        deciding={await deciding(tx, actor, now, { rule: found.rule, version })}
        preview={open && found.inForce ? await previewApply(tx, actor, found.rule, now, version) : null}
        dryRun={
          kind === 'routing' && open
            ? await dryRunRouting(tx, actor, now, parseContent('routing', version.content), found.rule.functionId)
            : null
        }
        trial={await loadTrial(tx, kind, version.content, asked, now)}
        evidence={await readEvidence(tx, actor, now, version.evidence)}
        comments={await listComments(tx, { ruleId: found.rule.id })}
        measured={await readMeasured(tx, version, now)}
        now={now}
        zone={zone}
      />
    </>
  );
}
