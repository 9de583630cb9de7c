import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { BeginForm } from '@/components/knowledge/begin-form';
import { DeskBody } from '@/components/shell/desk-body';
import { DeskTop } from '@/components/shell/desk-top';
import { Card } from '@/components/ui/card';
import { Notice } from '@/components/ui/notice';
import { requireDesk } from '@/lib/auth/desk';
import { deskPlace } from '@/lib/desk/queries';
import { articleFrom, findSource } from '@/lib/knowledge/from-ticket';
import { paths } from '@/lib/paths';
import { loadChoices } from '@/lib/rules/choices';
import { mayBegin } from '@/lib/rules/document';
import { one, type Search } from '@/lib/search-params';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('knowledge.new'))('title') };
}

/** A new article, perhaps from a ticket or from what somebody looked for in vain. */
export default async function NewArticlePage({ searchParams }: { searchParams: Search }) {
  const { tx, actor, now } = await requireDesk(paths.newArticle());
  const asked = await searchParams;
  const [t, { home }, source] = await Promise.all([
    getTranslations('knowledge.new'),
    deskPlace(tx, actor, now),
    findSource(tx, actor, now, one(asked.ticket)),
  ]);
  return (
    <>
      <DeskTop title={t('title')} lead={source?.reference} />
      <DeskBody read>
        {mayBegin(actor, now, 'article') ? (
          <Card title={t('draft')}>
            <BeginForm
              kind="article"
              choices={await loadChoices(tx, home?.id ?? null)}
              known={source ? articleFrom(source) : { title: one(asked.title)?.slice(0, 120) }}
              from={source?.reference ?? null}
              home={home?.key ?? null}
            />
          </Card>
        ) : (
          <Notice tone="soon" title={t('cant')} />
        )}
      </DeskBody>
    </>
  );
}
