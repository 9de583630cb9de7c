import { useTranslations } from 'next-intl';
import { SectionHeader } from '@/components/shell/section-header';
import { ButtonLink } from '@/components/ui/button-link';
import { Link } from '@/components/ui/link';
import type { ArticleLine } from '@/lib/knowledge/article';
import { paths } from '@/lib/paths';

type Props = { title: string; service: string | null; related: readonly ArticleLine[] };

/** Where one goes on from an answer: to others on the same service, or to a person. */
export function ArticleFoot({ title, service, related }: Props) {
  const t = useTranslations('help.article');
  return (
    <div className="mt-9 grid items-start gap-6 md:grid-cols-2">
      {related.length > 0 ? (
        <section aria-labelledby="related">
          <SectionHeader title={t('related')} id="related" />
          <ul className="flex list-none flex-col gap-1.5 p-0">
            {related.map((one) => (
              <li key={one.key}>
                <Link href={paths.article(one.key)} className="link">
                  {one.title}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section aria-labelledby="still">
        <SectionHeader title={t('still')} id="still" />
        <p className="mb-3 text-pretty text-ink-2">{t('askText')}</p>
        <ButtonLink href={paths.newRequest({ service, subject: title })}>{t('ask')}</ButtonLink>
      </section>
    </div>
  );
}
