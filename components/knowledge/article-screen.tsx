import { useTranslations } from 'next-intl';
import type { ComponentProps } from 'react';
import { ChangeButton } from '@/components/rules/change-button';
import { ContentView } from '@/components/rules/content-view';
import { DecisionTrail } from '@/components/rules/decision-trail';
import { Differences } from '@/components/rules/differences';
import { DocumentHead } from '@/components/rules/document-head';
import { TwoColumns } from '@/components/rules/two-columns';
import { VersionList } from '@/components/rules/version-list';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { dateOnly } from '@/lib/format';
import type { ReadArticle } from '@/lib/knowledge/article';
import type { Translations } from '@/lib/knowledge/translations';
import { paths } from '@/lib/paths';
import type { Choices } from '@/lib/rules/choices';
import type { RuleRights, TrailEntry, VersionView } from '@/lib/rules/document';
import { ArticleVerbs } from './article-verbs';
import { FlagsCard } from './flags-card';
import { Languages } from './languages';
import { RateForm } from './rate-form';

type Props = Pick<ComponentProps<typeof ArticleVerbs>, 'found' | 'others' | 'retire'> &
  Pick<ComponentProps<typeof FlagsCard>, 'flags' | 'mayFlag' | 'zone'> & {
    article: ReadArticle | null;
    translations: Translations | null;
    replacement: string | null;
    uses: ReadonlyMap<string, number>;
    trail: readonly TrailEntry[];
    rights: RuleRights;
    choices: Choices;
    compare: { from: VersionView | null; to: VersionView | null };
    actorId: string;
    now: Date;
  };

/** One article of the desk: what it says, whether it still holds, who said what about it. */
export function ArticleScreen(props: Props) {
  const { found, article, replacement, rights, compare, zone, now } = props;
  const t = useTranslations('knowledge');
  const rules = useTranslations('rules');
  const { rule } = found;
  const change = <ChangeButton found={found} rights={rights} actorId={props.actorId} />;
  return (
    <TwoColumns
      side={
        <>
          <Card title={rules('document.about')}>
            <DocumentHead found={found} needed={[]} zone={zone} />
          </Card>
          <FlagsCard articleKey={rule.key} flags={props.flags} mayFlag={props.mayFlag} zone={zone} />
          <Card title={rules('document.versions')} flush>
            <VersionList found={found} uses={props.uses} zone={zone} />
          </Card>
          <ArticleVerbs
            found={found}
            decides={rights.decide && article !== null}
            retire={props.retire}
            others={props.others}
          />
        </>
      }
    >
      {rule.retiredAt ? (
        <Notice tone="soon" title={t('article.retired')}>
          {replacement ? (
            <Link href={paths.deskArticle(replacement)} className="link">
              {t('article.replacement', { title: replacement })}
            </Link>
          ) : null}
        </Notice>
      ) : null}
      {article?.stale && article.reviewDate ? (
        <Notice tone="soon" title={t('article.stale', { date: dateOnly(article.reviewDate, zone) })} />
      ) : null}
      {compare.from && compare.to ? (
        <Card title={rules('compare.against', { from: compare.from.number, to: compare.to.number })}>
          <Differences kind="article" from={compare.from} to={compare.to} choices={props.choices} />
        </Card>
      ) : null}
      {article ? (
        <Card title={t('article.read', { number: article.number, date: dateOnly(article.since, zone) })} aside={change}>
          <ContentView kind="article" content={article.content} choices={props.choices} />
          {props.translations ? <Languages translations={props.translations} href={paths.deskArticle} /> : null}
          <div className="mt-4 flex flex-wrap items-center gap-x-6 gap-y-2 border-t border-line pt-3">
            <RateForm
              articleKey={rule.key}
              place="desk"
              texts={{
                ask: t('rate.title'),
                yes: t('rate.yes'),
                no: t('rate.no'),
                said: article.helped === null ? null : t('rate.said', { helped: String(article.helped) }),
                failed: t('rate.failed'),
              }}
            />
            {article.content.audience === 'public' ? (
              <Link href={paths.article(rule.key)} className="link">
                {t('article.public')}
              </Link>
            ) : null}
          </div>
        </Card>
      ) : (
        <Card>
          <EmptyState title={t('article.nothing')} action={change}>
            {t('article.nothingHint')}
          </EmptyState>
        </Card>
      )}
      <Card title={rules('document.trail')}>
        <DecisionTrail entries={props.trail} title={rule.title} now={now} zone={zone} />
      </Card>
    </TwoColumns>
  );
}
