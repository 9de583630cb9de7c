import { useTranslations } from 'next-intl';
import { Chip } from '@/components/ui/chip';
import { Link } from '@/components/ui/link';
import { capped, dateOnly, type Zone } from '@/lib/format';
import { paths } from '@/lib/paths';
import { type RuleDocument, USES_CAP } from '@/lib/rules/document';
import { SLUGS } from '@/lib/rules/slugs';
import { VersionState } from './version-state';

type Props = { found: RuleDocument; uses: ReadonlyMap<string, number>; zone: Zone };

/** Every version there ever was, newest first, with who wrote it, who agreed, and how much work was done under it. */
export function VersionList({ found, uses, zone }: Props) {
  const t = useTranslations('rules.document');
  const { rule, versions, inForce } = found;
  const slug = SLUGS[rule.kind];
  return (
    <ol className="flex list-none flex-col p-0">
      {versions.map((version) => {
        const used = uses.get(version.id);
        const other =
          inForce && inForce.id !== version.id ? inForce : versions.find((one) => one.number < version.number);
        return (
          <li key={version.id} className="flex flex-col gap-0.5 border-b border-line px-3.5 py-2.5 last:border-b-0">
            <p className="flex flex-wrap items-center gap-2">
              <Link
                href={paths.ruleVersion(slug, rule.key, version.number)}
                className="num font-strong hover:underline"
              >
                {t('version', { number: version.number })}
              </Link>
              <VersionState state={version.state} />
              {version.selfApproved ? <Chip tone="soon">{t('self')}</Chip> : null}
              {other ? (
                <Link
                  href={paths.rule(slug, rule.key, {
                    from: Math.min(other.number, version.number),
                    to: Math.max(other.number, version.number),
                  })}
                  className="link ms-auto text-sm"
                >
                  {t('compare')}
                  <span className="sr-only"> {t('with', { number: other.number })}</span>
                </Link>
              ) : null}
            </p>
            <p className="text-sm text-ink-2">
              {t('author', { name: version.author })}
              {version.decider ? `, ${t('decided', { name: version.decider })}` : null}
            </p>
            <p className="num text-sm text-ink-3">
              {version.effectiveFrom ? t('from', { date: dateOnly(version.effectiveFrom, zone) }) : null}
              {version.effectiveTo ? ` ${t('until', { date: dateOnly(version.effectiveTo, zone) })}` : null}
              {used === undefined ? null : (
                <>
                  {version.effectiveFrom ? ' · ' : null}
                  {used >= USES_CAP
                    ? t('usesCapped', { count: capped(used, USES_CAP - 1).replace('+', '') })
                    : t('uses', { count: used })}
                </>
              )}
            </p>
          </li>
        );
      })}
    </ol>
  );
}
