import { useTranslations } from 'next-intl';
import type { Admission } from './sections';

/** The pages that stay shut to this person, with who keeps them: a refusal teaches, so it is not hidden. */
export function ClosedSections({ closed }: Pick<Admission, 'closed'>) {
  const t = useTranslations('admin');
  if (closed.length === 0) return null;
  return (
    <details className="mt-2 text-sm text-ink-2">
      <summary className="w-fit cursor-pointer rounded-sm py-1 text-ink-3 hover:text-ink">
        {t('closed', { count: closed.length })}
      </summary>
      <dl className="mt-2 grid max-w-3xl gap-x-4 gap-y-2 sm:grid-cols-[8rem_minmax(0,1fr)]">
        {closed.map(({ section, why }) => (
          <div key={section} className="contents">
            <dt className="font-medium">{t(`sections.${section}`)}</dt>
            <dd className="text-pretty max-sm:mb-1">{why ?? t('byAdmin')}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
