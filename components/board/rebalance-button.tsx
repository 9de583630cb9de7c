import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/button-link';
import { CantButton } from '@/components/ui/cant-button';
import type { Board } from '@/lib/allocation/queries';

/** Opens the plan, or says whose act it is. */
export function RebalanceButton({ board, href }: { board: Board; href: string }) {
  const t = useTranslations('board.rebalance');
  return board.may.rebalance.allowed ? (
    <ButtonLink href={href}>{t('open')}</ButtonLink>
  ) : (
    <CantButton reason={t('need')} className="max-md:hidden">
      {t('open')}
    </CantButton>
  );
}
