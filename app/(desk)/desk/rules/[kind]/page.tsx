import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { KindTabs } from '@/components/rules/kind-tabs';
import { RegisterFilter } from '@/components/rules/register-filter';
import { RuleTable } from '@/components/rules/rule-table';
import { DeskBar } from '@/components/shell/desk-bar';
import { DeskBody } from '@/components/shell/desk-body';
import { DeskTop } from '@/components/shell/desk-top';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { Pagination } from '@/components/ui/pagination';
import { requireDesk } from '@/lib/auth/desk';
import { paths } from '@/lib/paths';
import { mayBegin } from '@/lib/rules/document';
import { HOMES } from '@/lib/rules/homes';
import { listOwners, listRules } from '@/lib/rules/queries';
import { REGISTER_STATES, type RegisterState } from '@/lib/rules/schema';
import { kindOfSlug } from '@/lib/rules/slugs';
import { isId, one, type Search } from '@/lib/search-params';
import { NotHere } from '../../../not-here';

interface Props {
  params: Promise<{ kind: string }>;
  searchParams: Search;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const kind = kindOfSlug((await params).kind);
  return kind ? { title: (await getTranslations('rules'))(`kinds.${kind}`) } : {};
}

export default async function Register({ params, searchParams }: Props) {
  const { kind: slug } = await params;
  const kind = kindOfSlug(slug);
  if (!kind) return <NotHere />;
  if (HOMES[kind]) redirect(HOMES[kind].register);
  const asked = await searchParams;
  const { tx, actor, now, zone } = await requireDesk(paths.rules(slug));
  const t = await getTranslations('rules');
  const q = one(asked.q);
  const state = REGISTER_STATES.find((known) => known === one(asked.state)) as RegisterState | undefined;
  const after = one(asked.after);
  const owner = isId(one(asked.owner)) ? one(asked.owner) : undefined;
  const page = await listRules(tx, actor, now, { kind, q, state, owner, after: isId(after) ? after : undefined });
  const begin = mayBegin(actor, now, kind) ? (
    <ButtonLink href={paths.newRule(slug)}>
      {t('register.new', { kind: t(`kindOne.${kind}`).toLowerCase() })}
    </ButtonLink>
  ) : null;
  return (
    <>
      <DeskTop title={t(`kinds.${kind}`)} />
      <KindTabs on={kind} />
      <DeskBar end={begin}>
        <RegisterFilter q={q} state={state} owner={owner} owners={await listOwners(tx, actor, now, kind)} />
      </DeskBar>
      <DeskBody flush>
        {page.items.length > 0 ? (
          <RuleTable items={page.items} zone={zone} />
        ) : (
          <EmptyState title={t('register.emptyTitle')} action={begin}>
            {t(q || state || owner ? 'register.emptyFilter' : 'register.empty')}
          </EmptyState>
        )}
        <Pagination
          previous={after ? paths.rules(slug, { q, state, owner }) : null}
          next={page.next ? paths.rules(slug, { q, state, owner, after: page.next }) : null}
        />
      </DeskBody>
    </>
  );
}
