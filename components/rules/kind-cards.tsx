import { useTranslations } from 'next-intl';
import { Chip } from '@/components/ui/chip';
import { Link } from '@/components/ui/link';
import { paths } from '@/lib/paths';
import type { KindSummary } from '@/lib/rules/queries';
import { KINDS, SLUGS } from '@/lib/rules/slugs';

/** All registers at a glance: what each kind is for, and where somebody has to look. */
export function KindCards({ summaries }: { summaries: readonly KindSummary[] }) {
  const t = useTranslations('rules');
  return (
    <ul className="grid list-none gap-3 p-0 sm:grid-cols-2 xl:grid-cols-4">
      {KINDS.map((kind) => {
        const { inForce = 0, waiting = 0, reviewDue = 0 } = summaries.find((one) => one.kind === kind) ?? {};
        return (
          <li key={kind}>
            <Link
              href={paths.rules(SLUGS[kind])}
              className="flex h-full flex-col gap-1.5 rounded-md border border-line bg-raised px-3.5 py-3 hover:border-edge"
            >
              <b className="font-strong">{t(`kinds.${kind}`)}</b>
              <span className="text-pretty text-sm text-ink-2">{t(`kindHint.${kind}`)}</span>
              <span className="mt-auto flex flex-wrap items-center gap-1.5 pt-1">
                <span className="num text-sm text-ink-3">{t('register.count', { inForce })}</span>
                {waiting > 0 ? <Chip tone="held">{t('register.waiting', { count: waiting })}</Chip> : null}
                {reviewDue > 0 ? <Chip tone="soon">{t('register.due', { count: reviewDue })}</Chip> : null}
              </span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
