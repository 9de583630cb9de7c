const text = (form: FormData, name: string) => String(form.get(`content.${name}`) ?? '').trim();
const maybe = (form: FormData, name: string) => text(form, name) || null;
const many = (form: FormData, name: string) => form.getAll(`content.${name}`).map(String).filter(Boolean);
const texts = (form: FormData, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, text(form, name)]));
const found = (form: FormData) => ({
  ...texts(form, ['title', 'keywords']),
  audience: text(form, 'audience') || 'internal',
  language: text(form, 'language') || 'en',
  services: many(form, 'services'),
  category: maybe(form, 'category'),
});

export const readArticle = (form: FormData) => ({
  ...found(form),
  ...texts(form, ['summary', 'body']),
  translationOf: maybe(form, 'translationOf'),
});
export const readKnownError = (form: FormData) => ({
  ...found(form),
  ...texts(form, ['symptom', 'cause', 'workaround', 'fix']),
  workaroundUntil: maybe(form, 'workaroundUntil'),
});
