import { getTranslations } from 'next-intl/server';
import { BeginForm } from '@/components/knowledge/begin-form';
import { DeskBody } from '@/components/shell/desk-body';
import { DeskTop } from '@/components/shell/desk-top';
import { Card } from '@/components/ui/card';
import { Notice } from '@/components/ui/notice';
import { requireDesk } from '@/lib/auth/desk';
import { deskPlace } from '@/lib/desk/queries';
import { articleFrom, errorFrom, findSource } from '@/lib/knowledge/from-ticket';
import { paths } from '@/lib/paths';
import { loadChoices } from '@/lib/rules/choices';
import { mayBegin } from '@/lib/rules/document';
import { one, type Search } from '@/lib/search-params';

const BEGINS = {
  article: { title: 'title', back: paths.newArticle(), fromTicket: articleFrom },
  knownError: { title: 'errorTitle', back: paths.newKnownError(), fromTicket: errorFrom },
} as const;

/** A new article or known error, perhaps from a ticket or from what somebody looked for in vain. */
export async function BeginPage({ kind, searchParams }: { kind: keyof typeof BEGINS; searchParams: Search }) {
  const { title, back, fromTicket } = BEGINS[kind];
  const { tx, actor, now } = await requireDesk(back);
  const asked = await searchParams;
  const [t, { home }, source] = await Promise.all([
    getTranslations('knowledge.new'),
    deskPlace(tx, actor, now),
    findSource(tx, actor, now, one(asked.ticket)),
  ]);
  return (
    <>
      <DeskTop title={t(title)} lead={source?.reference} />
      <DeskBody read>
        {mayBegin(actor, now, kind) ? (
          <Card title={t('draft')}>
            <BeginForm
              kind={kind}
              choices={await loadChoices(tx, home?.id ?? null, true)}
              known={source ? fromTicket(source) : { title: one(asked.title)?.slice(0, 120) }}
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
