import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Conventions } from '@/components/api-docs/conventions';
import { Operation, type OperationData } from '@/components/api-docs/operation';
import { PageHeader } from '@/components/shell/page-header';
import { ButtonLink } from '@/components/ui/button-link';
import { apiDocument } from '@/lib/http/document';
import { paths } from '@/lib/paths';

export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('apiDocs'))('title') };
}

interface Entry {
  method: string;
  path: string;
  operation: OperationData;
}

function byTag(): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const [path, item] of Object.entries(apiDocument().paths ?? {}))
    for (const method of ['get', 'post'] as const) {
      const operation = item[method];
      const tag = operation?.tags?.[0];
      if (!operation || !tag) continue;
      groups.set(tag, [...(groups.get(tag) ?? []), { method, path, operation: operation as OperationData }]);
    }
  return groups;
}

export default async function ApiDocsPage() {
  const t = await getTranslations('apiDocs');
  const groups = [...byTag()];
  return (
    <main className="portal mx-auto max-w-[960px] px-4 py-8 sm:px-5">
      <PageHeader
        title={t('title')}
        actions={<ButtonLink href={paths.api('openapi.json')}>{t('document')}</ButtonLink>}
      >
        <p>{t('intro')}</p>
        <p className="mt-2">{t.rich('token', { command: () => <code>npm run token -- --person EMAIL</code> })}</p>
      </PageHeader>
      <nav aria-label={t('contents')}>
        <ul className="flex flex-wrap gap-x-4 gap-y-1">
          {groups.map(([tag]) => (
            <li key={tag}>
              <a className="link" href={`#${tag.toLowerCase()}`}>
                {tag}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Conventions />
      {groups.map(([tag, entries]) => (
        <section key={tag} className="mt-8" aria-labelledby={tag.toLowerCase()}>
          <h2 id={tag.toLowerCase()} className="text-xl font-semibold">
            {tag}
          </h2>
          {entries.map((entry) => (
            <Operation key={`${entry.method} ${entry.path}`} {...entry} />
          ))}
        </section>
      ))}
    </main>
  );
}
