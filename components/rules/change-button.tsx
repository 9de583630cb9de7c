import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/forms/action-form';
import { SubmitButton } from '@/components/forms/submit-button';
import { ButtonLink } from '@/components/ui/button-link';
import { CantButton } from '@/components/ui/cant-button';
import { paths } from '@/lib/paths';
import { startDraft } from '@/lib/rules/actions';
import type { RuleDocument, RuleRights } from '@/lib/rules/document';
import { SLUGS } from '@/lib/rules/slugs';

type Props = { found: RuleDocument; rights: RuleRights; actorId: string };

/** Begins the next version, goes on with one's own draft, or says who does. */
export function ChangeButton({ found, rights, actorId }: Props) {
  const t = useTranslations('rules.verbs');
  const { rule, versions, inForce } = found;
  const mine = versions.find((version) => version.state === 'draft' && version.authorId === actorId);
  if (!rights.contribute) {
    const decides = t('decides', { count: rights.holds.length, levels: rights.holds.join(', ') });
    return <CantButton reason={`${t('cant')} ${decides}`}>{t('change')}</CantButton>;
  }
  if (mine)
    return (
      <ButtonLink kind="primary" href={paths.ruleVersion(SLUGS[rule.kind], rule.key, mine.number)}>
        {t('change')}
      </ButtonLink>
    );
  if (!inForce) return null;
  return (
    <ActionForm action={startDraft} failed={t('failed')} className="flex flex-col gap-2">
      <input type="hidden" name="kind" value={rule.kind} />
      <input type="hidden" name="key" value={rule.key} />
      <input type="hidden" name="basedOn" value={inForce.number} />
      <SubmitButton>{t('change')}</SubmitButton>
    </ActionForm>
  );
}
