import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { PrintButton } from '@/components/measures/print-button';
import { DocumentPage } from '@/components/rules/document-page';
import { DeskTop } from '@/components/shell/desk-top';
import { requireDesk } from '@/lib/auth/desk';
import { paths, withQuery } from '@/lib/paths';
import { findDocument } from '@/lib/rules/document';
import { HOMES } from '@/lib/rules/homes';
import { kindOfSlug } from '@/lib/rules/slugs';
import type { Search } from '@/lib/search-params';
import { NotHere } from '../../../../not-here';
import { readDocument } from './read';

interface Props {
  params: Promise<{ kind: string; key: string }>;
  searchParams: Search;
}

import { titleOfDocument } from './title';
export const generateMetadata = titleOfDocument;

export default async function RulePage({ params, searchParams }: Props) {
  const { kind: slug, key } = await params;
  const kind = kindOfSlug(slug);
  const seat = await requireDesk(paths.rule(slug, key));
  const { tx, actor, now, zone } = seat;
  const home = kind && HOMES[kind];
  if (home) redirect(withQuery(home.document(decodeURIComponent(key)), await searchParams));
  const found = kind ? await findDocument(tx, actor, now, kind, decodeURIComponent(key)) : null;
  if (!kind || !found) return <NotHere />;
  const around = await readDocument(seat, found, await searchParams);
  const t = await getTranslations('rules');
  const words = await getTranslations('documents');
  return (
    <>
      <DeskTop title={found.rule.title} lead={t(`kindOne.${kind}`)} actions={<PrintButton label={words('print')} />} />
      <DocumentPage found={found} {...around} actorId={actor.id} now={now} zone={zone} />
    </>
  );
}
