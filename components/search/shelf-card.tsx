import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Card } from '@/components/ui/card';
import { Link } from '@/components/ui/link';

type Props = { title: string; more?: string | null; children: ReactNode };

/** One kind of thing that was found; `more` opens all of them. */
export function ShelfCard({ title, more, children }: Props) {
  const t = useTranslations('search');
  const link = more ? (
    <Link href={more} className="link text-sm" aria-label={`${t('all')}: ${title}`}>
      {t('all')}
    </Link>
  ) : null;
  return (
    <Card title={title} aside={link} flush>
      <ul className="m-0 list-none p-0">{children}</ul>
    </Card>
  );
}
