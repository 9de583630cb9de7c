import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import type { UnreadNotice } from '@/lib/desk/work';
import { paths } from '@/lib/paths';
import { documentPath } from '@/lib/rules/document-path';

/** What a piece of news is about, as a link to it: a ticket, a document, a proposal, a colleague. */
export function NewsLink({ notice }: { notice: UnreadNotice }) {
  const t = useTranslations('desk.work');
  const about = aboutOf(notice, t('noticeProposal'));
  if (!about) return null;
  return (
    <Link href={about.href} className="block truncate text-base font-medium text-ink hover:underline">
      {about.lead ? <span className="num me-1.5 font-normal text-ink-3">{about.lead}</span> : null}
      {about.title}
    </Link>
  );
}

function aboutOf(notice: UnreadNotice, proposal: string): { href: string; title: string; lead?: string } | null {
  const { reference, subject, documentKind, documentKey, documentTitle, proposalId, personId, personName } = notice;
  if (reference) return { href: paths.ticket(reference), title: subject ?? '', lead: reference };
  if (documentKind && documentKey) return { href: documentPath(documentKind, documentKey), title: documentTitle ?? '' };
  if (proposalId) return { href: paths.proposal(proposalId), title: proposal };
  return personId ? { href: paths.person(personId), title: personName ?? '' } : null;
}
