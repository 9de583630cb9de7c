import type { Tx } from '@/lib/context';
import { env } from '@/lib/env';
import { paths, withQuery } from '@/lib/paths';
import { pinnedVersion } from '@/lib/rules/in-force';
import type { Event, Ticket } from '@/prisma/generated/client';

/** The question with a link a number; each leads to a page where nothing is sent before a button is pressed. */
export async function surveyWords(tx: Tx, event: Event, ticket: Ticket): Promise<string> {
  const { versionId } = event.data as { versionId: string };
  const { question, scale } = await pinnedVersion(tx, 'survey', versionId);
  const page = `${env().APP_URL}${paths.request(ticket.reference)}/rate`;
  const numbers = scale.map((label, at) => `${at + 1}  ${label}\n   ${withQuery(page, { score: at + 1 })}`);
  return `“${ticket.subject}” is closed. ${question}\n\n${numbers.reverse().join('\n')}\n\nWhat was done is here:`;
}
