import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { NewRuleForm } from '@/components/rules/new-rule-form';
import { RuleTable } from '@/components/rules/rule-table';
import { DeskBody } from '@/components/shell/desk-body';
import { DeskTop } from '@/components/shell/desk-top';
import { ButtonLink } from '@/components/ui/button-link';
import { Card } from '@/components/ui/card';
import { Notice } from '@/components/ui/notice';
import { requireDesk } from '@/lib/auth/desk';
import { can } from '@/lib/csmg/can';
import { refusal } from '@/lib/csmg/refusal';
import { paths } from '@/lib/paths';
import { loadChoices } from '@/lib/rules/choices';
import { mayBegin } from '@/lib/rules/document';
import { HOMES } from '@/lib/rules/homes';
import { RULE_KINDS } from '@/lib/rules/kinds';
import { listRules } from '@/lib/rules/queries';
import { kindOfSlug } from '@/lib/rules/slugs';
import { NotHere } from '../../../../not-here';

interface Props {
  params: Promise<{ kind: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const kind = kindOfSlug((await params).kind);
  const t = await getTranslations('rules');
  return kind ? { title: t('new.title', { kind: t(`kindOne.${kind}`).toLowerCase() }) } : {};
}

export default async function NewRule({ params }: Props) {
  const { kind: slug } = await params;
  const kind = kindOfSlug(slug);
  if (!kind) return <NotHere />;
  if (HOMES[kind]) redirect(HOMES[kind].begin);
  const { tx, actor, now, zone } = await requireDesk(paths.newRule(slug));
  const t = await getTranslations('rules');
  const choices = await loadChoices(tx, null, true);
  const { items: there } = RULE_KINDS[kind].single
    ? await listRules(tx, actor, now, { kind, limit: 200 })
    : { items: [] };
  const desks = choices.functions.filter(({ value }) => !there.some((rule) => rule.function?.key === value));
  const everywhere = there.every((rule) => rule.function !== null);
  const title = t('new.title', { kind: t(`kindOne.${kind}`).toLowerCase() });
  return (
    <>
      <DeskTop title={title} />
      <DeskBody read={kind !== 'routing'}>
        {mayBegin(actor, now, kind) ? (
          <>
            {there.length > 0 ? (
              <Card title={t('new.there')}>
                <p className="mb-2 text-ink-2">{t('new.thereHint')}</p>
                <RuleTable items={there} zone={zone} />
              </Card>
            ) : null}
            {everywhere || desks.length > 0 ? (
              <Card title={t(`kindOne.${kind}`)}>
                <NewRuleForm kind={kind} choices={choices} desks={desks} everywhere={everywhere} />
              </Card>
            ) : null}
          </>
        ) : (
          <Notice
            tone="soon"
            title={t('verbs.cant')}
            actions={<ButtonLink href={paths.rules(slug)}>{t(`kinds.${kind}`)}</ButtonLink>}
          >
            {refusal(can(actor, RULE_KINDS[kind].drafting, now)).sentence}
          </Notice>
        )}
      </DeskBody>
    </>
  );
}
