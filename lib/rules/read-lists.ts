const text = (form: FormData, name: string) => String(form.get(`content.${name}`) ?? '').trim();
const many = (form: FormData, name: string) => form.getAll(`content.${name}`).map(String).filter(Boolean);
/** What is no number stays as it was typed, so that the refusal stands where it was written. */
const number = (said: string) => (said !== '' && Number.isFinite(Number(said)) ? Number(said) : said);

export const readSurvey = (form: FormData) => ({
  question: text(form, 'question'),
  scale: [0, 1, 2, 3, 4].map((at) => text(form, `scale.${at}`)),
  followUp: text(form, 'followUp') || null,
  kinds: many(form, 'kinds'),
  services: many(form, 'services'),
  afterHours: number(text(form, 'afterHours')),
  everyDays: number(text(form, 'everyDays')),
  lowScore: number(text(form, 'lowScore')) || null,
  anonymous: form.get('content.anonymous') === 'on',
});

/** A meaning a line. */
export const readSynonyms = (form: FormData) => ({
  meanings: text(form, 'meanings')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean),
});
