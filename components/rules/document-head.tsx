import { useTranslations } from 'next-intl';
import { Avatar } from '@/components/ui/avatar';
import { Chip } from '@/components/ui/chip';
import { dateOnly, type Zone } from '@/lib/format';
import type { RuleDocument } from '@/lib/rules/document';
import { Facts } from './part';

type Props = { found: RuleDocument; needed: readonly string[]; zone: Zone };

/** Who answers for it, for whom it holds, when it is looked at again, what stands on it. */
export function DocumentHead({ found, needed, zone }: Props) {
  const t = useTranslations('rules');
  const { rule, owner, function: desk, reviewDue, versions } = found;
  const words = useTranslations('documents');
  // Everybody whose text was ever in force: what they proposed is what the desk does.
  const wrote = versions.filter(({ effectiveFrom, state }) => effectiveFrom !== null && state !== 'agreed');
  const authors = [...new Set(wrote.map(({ author }) => author))];
  return (
    <Facts
      facts={[
        [t('document.holdsFor'), desk?.name ?? t('register.everywhere')],
        [
          t('document.owner'),
          <span key="owner" className="flex min-w-0 items-center gap-2">
            <Avatar name={owner?.name} size="small" />
            <span className="truncate">{owner?.name ?? t('register.nobody')}</span>
          </span>,
        ],
        [
          t('document.review'),
          <span key="review" className="num flex flex-wrap items-center gap-2">
            {rule.reviewDate ? dateOnly(rule.reviewDate, zone) : t('register.none')}
            {reviewDue ? <Chip tone="soon">{t('register.reviewDue')}</Chip> : null}
          </span>,
        ],
        ...(authors.length > 0 ? [[words('contributors'), authors.join(', ')] as const] : []),
        [t('document.key'), <code key="key">{rule.key}</code>],
        ...(needed.length > 0 ? [[t('document.needed'), needed.join(', ')] as const] : []),
      ]}
    />
  );
}
