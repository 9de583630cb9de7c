import { z } from 'zod';
import { day, line, text } from '@/lib/text';
import { AUDIENCES, Keywords, LANGUAGES } from './article';

const maybe = (what: string) => text(10_000, what).or(z.literal('')).default('');

/** A fault the desk knows: how it shows, why, and what helps until it is gone. */
export const KnownErrorContent = z.strictObject({
  title: line(120, 'The title'),
  symptom: text(4000, 'The symptom'),
  cause: maybe('The cause'),
  workaround: maybe('The workaround'),
  /** The last day on which the workaround may be used; after it somebody has to look again. */
  workaroundUntil: day().nullable().default(null),
  fix: maybe('The fix'),
  /** Public: customers find it while they type and may say that it hits them too. The cause stays inside. */
  audience: z.enum(AUDIENCES, 'The audience is internal or public').default('internal'),
  language: z.enum(LANGUAGES, `The language is one of: ${LANGUAGES.join(', ')}`).default('en'),
  keywords: Keywords,
  /** Keys of the services it touches. */
  services: z.array(z.string().trim().min(1).max(60)).max(20, 'At most 20 services').default([]),
  category: z.string().trim().max(120).nullable().default(null),
});
export type KnownErrorContent = z.infer<typeof KnownErrorContent>;
