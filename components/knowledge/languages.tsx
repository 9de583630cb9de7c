import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import type { Translations } from '@/lib/knowledge/translations';

type Props = { translations: Translations; href: (key: string) => string };

/** In which other languages the same text can be read, and in which it cannot yet. Nothing where there is only this one. */
export function Languages({ translations, href }: Props) {
  const t = useTranslations('knowledge.languages');
  const edit = useTranslations('knowledge.edit');
  const { others, missing } = translations;
  if (others.length === 0) return null;
  const names = missing.map((language) => edit(`languages.${language}`));
  return (
    <p className="mt-4 flex flex-wrap items-baseline gap-x-2 gap-y-1 text-sm text-ink-2">
      <span>{t('also')}</span>
      {others.map(({ key, title, language }) => (
        <Link key={key} href={href(key)} hrefLang={language} title={title} className="link">
          {edit(`languages.${language}`)}
        </Link>
      ))}
      {names.length > 0 ? <span className="text-ink-3">{t('missing', { languages: names.join(', ') })}</span> : null}
    </p>
  );
}
