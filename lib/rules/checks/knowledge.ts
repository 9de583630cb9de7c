import { MOST_EFFORT, markdownEffort } from '@/lib/markdown-effort';
import type { Checked, Complaints } from '@/lib/rules/checks/checked';
import { fewOf } from '@/lib/rules/checks/scheme';
import { listInForce } from '@/lib/rules/in-force';

type Known = Pick<Checked<'article'>, 'nameable'> & { content: { services: string[]; category: string | null } };

/** An answer belongs to services and a category that are there. */
async function checkPlace({ nameable, content }: Known): Promise<Complaints> {
  const services = content.services.length > 0 ? (await nameable('service')).map((one) => one.key) : [];
  const unknown = content.services.find((key) => !services.includes(key));
  const schemes = content.category ? await nameable('categories') : [];
  const keys = schemes.flatMap((scheme) => scheme.content.categories.map((category) => category.key));
  return [
    ...(unknown
      ? ([['services', `No service “${unknown}” is in force; choose among: ${fewOf(services) || 'none yet'}`]] as const)
      : []),
    ...(content.category && schemes.length > 0 && !keys.includes(content.category)
      ? ([['category', `There is no category “${content.category}”; choose one of: ${fewOf(keys)}`]] as const)
      : []),
  ].map(([field, said]): Complaints[number] => [field, said]);
}

/** A translation stands beside an original in another language, one a language. */
async function checkTranslation({ tx, nameable, key, content }: Checked<'article'>): Promise<Complaints> {
  const { translationOf: original, language } = content;
  if (!original) return [];
  const no = (said: string): Complaints => [['translationOf', said]];
  if (original === key) return no('An article is no translation of itself; leave it out');
  const all = await listInForce(tx, 'article');
  const found = (await nameable('article')).find((one) => one.key === original);
  if (!found) return no(`There is no published article “${original}”; choose one that can be read`);
  if (found.content.translationOf)
    return no(`“${found.title}” is a translation itself; name what it translates, “${found.content.translationOf}”`);
  if (found.content.language === language)
    return no(`“${found.title}” is in the same language; change the language first`);
  const twin = all.find(
    (one) => one.key !== key && one.content.translationOf === original && one.content.language === language,
  );
  if (twin) return no(`“${twin.title}” is its translation into this language already; change that one instead`);
  const mine = all.find((one) => one.content.translationOf === key);
  return mine ? no(`“${mine.title}” is a translation of this one; it cannot be a translation itself`) : [];
}

/** What could not be parsed in time would be shown as it stands, so its author hears of it first. */
export const tooMuchFor = (field: string, text: string): Complaints =>
  markdownEffort(text) > MOST_EFFORT
    ? [[field, 'It has more lists, links and marks than one page can show; make several articles of it']]
    : [];

export const checkArticle = async (checked: Checked<'article'>): Promise<Complaints> => [
  ...(await checkPlace(checked)),
  ...(await checkTranslation(checked)),
  ...tooMuchFor('body', checked.content.body),
];

/** A workaround that ends has to be there, and may not have ended already when it is agreed. */
export async function checkKnownError({ nameable, now, content }: Checked<'knownError'>): Promise<Complaints> {
  const complaints = await checkPlace({ nameable, content });
  for (const field of ['symptom', 'workaround', 'cause', 'fix'] as const)
    complaints.push(...tooMuchFor(field, content[field]));
  if (content.workaroundUntil && !content.workaround)
    complaints.push(['workaroundUntil', 'There is no workaround that could end; write one, or leave the date out']);
  if (content.workaroundUntil && new Date(`${content.workaroundUntil}T23:59:59Z`) < now)
    complaints.push(['workaroundUntil', 'This day is over already; choose a later one, or leave it out']);
  return complaints;
}
