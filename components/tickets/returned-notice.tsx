import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import type { HeldView } from '@/lib/supervision/queries';

/** A checker gave it back: the reason, and one's own words to go on from. */
export function ReturnedNotice({ held }: { held: HeldView }) {
  const t = useTranslations('tickets.held');
  return (
    <Notice tone="held" title={t('returned', { name: held.checker?.name ?? '' })}>
      {held.note ? <p>{held.note}</p> : null}
      <details className="mt-1 text-sm">
        <summary className="link w-fit cursor-pointer">{t('yourWords')}</summary>
        <p className="mt-1 whitespace-pre-line">{held.body}</p>
      </details>
    </Notice>
  );
}
