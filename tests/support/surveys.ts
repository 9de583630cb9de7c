import { agreeVersion } from '@/lib/rules/agree';
import { draftVersion } from '@/lib/rules/draft';
import { proposeVersion } from '@/lib/rules/propose';
import type { Who } from './found-world';
import { act, log } from './tickets';
import { NOW, world } from './world';

const CONTENT = {
  question: 'Did we help?',
  scale: ['No', 'Little', 'Some', 'Much', 'All'],
  afterHours: 2,
  everyDays: 10,
};

/** Agrees the next version of the desk's survey. */
export async function agree(more: Record<string, unknown> = {}, at = NOW): Promise<string> {
  const desk = await world();
  const wish = { kind: 'survey', title: 'Survey', content: { ...CONTENT, ...more } } as const;
  const { value } = await desk.does('level4', draftVersion, wish, at);
  await desk.does('level4', proposeVersion, { id: value.version.id, reason: 'So that we hear it' }, at);
  await desk.does('level5', agreeVersion, { id: value.version.id }, at);
  return value.version.id;
}

/** A ticket that was solved and closed, and may be rated. */
export async function closed(at = NOW, input: Record<string, unknown> = {}, requester: Who = 'customer') {
  const ticket = await log(input, at, requester);
  await act('level3', 'resolve', ticket.reference, { resolution: 'Done.', code: 'solved' }, at);
  await act(requester, 'accept', ticket.reference, {}, at);
  return ticket;
}
