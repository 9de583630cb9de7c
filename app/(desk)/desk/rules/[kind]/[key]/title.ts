import 'server-only';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { requireDesk } from '@/lib/auth/desk';
import { paths } from '@/lib/paths';
import { findDocument } from '@/lib/rules/document';
import { kindOfSlug } from '@/lib/rules/slugs';

interface Props {
  params: Promise<{ kind: string; key: string; number?: string }>;
}

/** A document in a browser's tab: what it is called, and which version of it; nothing of what is out of sight. */
export async function titleOfDocument({ params }: Props): Promise<Metadata> {
  const { kind: slug, key, number } = await params;
  const kind = kindOfSlug(slug);
  const { tx, actor, now } = await requireDesk(number ? paths.ruleVersion(slug, key, Number(number)) : undefined);
  const found = kind ? await findDocument(tx, actor, now, kind, decodeURIComponent(key)) : null;
  if (!found) return { title: (await getTranslations('errors.notFound'))('title') };
  const t = await getTranslations('rules.document');
  return { title: number ? `${found.rule.title}, ${t('version', { number }).toLowerCase()}` : found.rule.title };
}
