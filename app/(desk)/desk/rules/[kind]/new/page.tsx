import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { NewRuleForm } from '@/components/rules/new-rule-form';
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
  const { tx, actor, now } = await requireDesk(paths.newRule(slug));
  const t = await getTranslations('rules');
  const title = t('new.title', { kind: t(`kindOne.${kind}`).toLowerCase() });
  return (
    <>
      <DeskTop title={title} />
      <DeskBody read={kind !== 'routing'}>
        {mayBegin(actor, now, kind) ? (
          <Card title={t(`kindOne.${kind}`)}>
            <NewRuleForm kind={kind} choices={await loadChoices(tx, null, true)} />
          </Card>
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
