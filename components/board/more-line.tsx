import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { paths } from '@/lib/paths';

type Props = { more: number; query: Record<string, string | undefined> };

/** A column shows what is due first; the whole of it is a list. */
export function MoreLine({ more, query }: Props) {
  const t = useTranslations('board');
  if (more <= 0) return null;
  return (
    <Link href={paths.tickets(query)} className="link w-fit px-1 py-1 text-sm">
      {t('more', { count: more })}
    </Link>
  );
}
