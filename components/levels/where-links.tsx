import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';

/** Pages of the product by what they are called; one of many, such as a ticket's, is said and not linked. */
export function WhereLinks({ where }: { where: readonly string[] }) {
  const t = useTranslations('levels.where');
  const name = (path: string) => {
    const key = path.slice(1).replaceAll('/', '-') as 'desk';
    return t.has(key) ? t(key) : path;
  };
  if (where.length === 0) return <span className="text-sm text-ink-3">{t('none')}</span>;
  return (
    <span className="flex flex-wrap gap-x-3 gap-y-1 text-sm">
      {where.map((path) =>
        path.includes('{') ? (
          <span key={path} className="text-ink-2">
            {name(path)}
          </span>
        ) : (
          <Link key={path} href={path} className="link">
            {name(path)}
          </Link>
        ),
      )}
    </span>
  );
}
