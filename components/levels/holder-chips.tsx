import { useTranslations } from 'next-intl';
import { Avatar } from '@/components/ui/avatar';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { LevelGlyph } from '@/components/ui/level-glyph';
import { Link } from '@/components/ui/link';
import { paths } from '@/lib/paths';

export interface NamedHolder {
  id: string;
  name: string;
  level: number;
  functionKey: string;
  functionName: string;
  deputyFor: string | null;
}

/** People who hold a level that does something, each with level and function. */
function HolderChips({ holders }: { holders: readonly NamedHolder[] }) {
  const t = useTranslations('levels.one');
  return (
    <ul className="flex flex-col">
      {holders.map((holder) => (
        <li
          key={`${holder.id} ${holder.functionKey} ${holder.level}`}
          className="flex min-h-9 items-center gap-2 border-b border-line px-3.5 last:border-b-0"
        >
          <Avatar name={holder.name} />
          <Link href={paths.person(holder.id)} className="min-w-0 truncate hover:underline">
            {holder.name}
          </Link>
          {holder.deputyFor ? (
            <span className="truncate text-sm text-ink-3">{t('deputyFor', { name: holder.deputyFor })}</span>
          ) : null}
          <span className="ms-auto flex flex-none items-center gap-2 text-sm text-ink-3">
            {holder.functionName}
            <LevelGlyph level={holder.level} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Everybody who does an act now; nobody is said, with what follows from it. */
export function HoldersCard({ holders, able }: { holders: readonly NamedHolder[]; able: boolean }) {
  const t = useTranslations('levels.one');
  return (
    <Card title={t('holders')} flush>
      {holders.length > 0 ? (
        <HolderChips holders={holders} />
      ) : (
        <EmptyState title={t('noHolders')}>{able ? t('noHoldersText') : t('nobody')}</EmptyState>
      )}
    </Card>
  );
}
