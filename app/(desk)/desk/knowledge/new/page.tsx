import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { Search } from '@/lib/search-params';
import { BeginPage } from '../begin-page';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('knowledge.new'))('title') };
}

export default function NewArticlePage({ searchParams }: { searchParams: Search }) {
  return <BeginPage kind="article" searchParams={searchParams} />;
}
