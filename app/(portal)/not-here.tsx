import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { answerNotFound } from '@/lib/auth/answer-status';
import PortalNotFound from './not-found';

/** In the place of what is not there or out of sight: a 404 that is whole without script. */
export async function NotHere() {
  await answerNotFound();
  return <PortalNotFound />;
}

export async function notHereTitle(): Promise<Metadata> {
  return { title: (await getTranslations('portal.notFound'))('title'), robots: { index: false } };
}
