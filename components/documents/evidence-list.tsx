import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { paths } from '@/lib/paths';

export interface EvidenceView {
  tickets: readonly { reference: string; subject: string }[];
  figures: string | null;
}

/** Tickets in which it was felt, as far as this reader sees them, and the figures. */
export function EvidenceList({ evidence }: { evidence: EvidenceView }) {
  const t = useTranslations('documents.evidence');
  const { tickets, figures } = evidence;
  if (tickets.length === 0 && !figures) return null;
  return (
    <section className="flex flex-col gap-1">
      <h3 className="text-sm font-strong text-ink-2">{t('title')}</h3>
      {figures ? <p className="max-w-prose whitespace-pre-wrap text-pretty">{figures}</p> : null}
      {tickets.length > 0 ? (
        <ul className="flex list-none flex-col gap-0.5 p-0">
          {tickets.map(({ reference, subject }) => (
            <li key={reference} className="min-w-0 truncate">
              <Link href={paths.ticket(reference)} className="hover:underline">
                <span className="num me-1.5 text-ink-3">{reference}</span>
                {subject}
              </Link>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
