import { agreeVersion } from '@/lib/rules/agree';
import { draftVersion } from '@/lib/rules/draft';
import { proposeVersion } from '@/lib/rules/propose';
import type { Stage } from '@/tests/rules/acting';
import type { Who } from '@/tests/support/found-world';

const ARTICLE = {
  title: 'Connect to the campus wifi',
  summary: 'How staff and students join the network called campus',
  body: 'Choose **campus** in the list and sign in with your college address.',
  audience: 'public',
  keywords: 'wireless internet eduroam',
};
const ERROR = {
  title: 'Screens stay black at the new docks',
  symptom: 'After waking the laptop, screens connected by a docking station stay black.',
  cause: 'Firmware 1.4 of the dock loses the display link.',
  workaround: 'Unplug the dock for ten seconds.',
  keywords: 'monitor docking station black display',
};

export const draftArticle = (stage: Stage, who: Who, content: object = {}, more: object = {}) =>
  stage.does(who, draftVersion, {
    ...{ kind: 'article', key: 'campus-wifi', function: 'IT', content: { ...ARTICLE, ...content } },
    ...more,
  });

/** Drafted and proposed by one person. */
export async function proposeArticle(stage: Stage, who: Who, content: object = {}, more: object = {}) {
  const { value } = await draftArticle(stage, who, content, more);
  await stage.does(who, proposeVersion, { id: value.version.id, reason: 'It is asked every week' });
  return value;
}

/** Written by level 2, published by level 4. */
export async function publishArticle(stage: Stage, content: object = {}, more: object = {}) {
  const value = await proposeArticle(stage, 'level2', content, more);
  await stage.does('level4', agreeVersion, { id: value.version.id });
  return value;
}

/** Written by level 3, validated by level 4. */
export async function validateError(stage: Stage, content: object = {}, key = 'dock-screens') {
  const { value } = await stage.does('level3', draftVersion, {
    ...{ kind: 'knownError', key, function: 'IT', content: { ...ERROR, ...content } },
  });
  await stage.does('level3', proposeVersion, { id: value.version.id, reason: 'Seen three times this week' });
  await stage.does('level4', agreeVersion, { id: value.version.id });
  return value;
}
