import { type FormRow, formRows } from '@/lib/rules/form-rows';

const text = (form: FormData, name: string) => String(form.get(`content.${name}`) ?? '').trim();
const many = (form: FormData, name: string) => form.getAll(`content.${name}`).map(String).filter(Boolean);
const lines = (said: string) =>
  said
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** Steps are done in the order of their numbers, not of their rows. */
export const stepRows = (form: FormData): FormRow[] =>
  formRows(form, 'content.steps', 'words').sort((a, b) => Number(a.values.order ?? 0) - Number(b.values.order ?? 0));

/** Clauses stand in the order of their numbers: 2 before 2.1 before 10. */
export const clauseRows = (form: FormData): FormRow[] =>
  formRows(form, 'content.clauses', 'text').sort((a, b) => byNumber(a.values.key ?? '', b.values.key ?? ''));

const byNumber = (a: string, b: string) => a.localeCompare(b, 'en', { numeric: true });

/** A step keeps the key it was first written under; a new one is named by its words. */
const keyOf = (words = '') =>
  words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .split('-')
    .slice(0, 5)
    .join('-');

function questions(form: FormData) {
  return formRows(form, 'content.questions', 'question').map(({ values: { question, answers = '', right } }) => ({
    question,
    answers: lines(answers),
    right: Number(right || 1) - 1,
  }));
}

export const readProcedure = (form: FormData) => ({
  purpose: text(form, 'purpose'),
  kinds: many(form, 'kinds'),
  services: many(form, 'services'),
  categories: many(form, 'categories'),
  steps: stepRows(form).map(({ values: { key, words, mandatory, skippable, wording } }) => ({
    key: key || keyOf(words) || 'step',
    words,
    mandatory: mandatory === 'on',
    skippable: skippable === 'on',
    wording: wording || null,
  })),
  passOn: lines(text(form, 'passOn')),
  questions: questions(form),
});

export const readMacro = (form: FormData) => {
  const maybe = (name: string) => text(form, name) || null;
  const [code, resolution] = [text(form, 'resolve.code'), text(form, 'resolve.resolution')];
  return {
    purpose: text(form, 'purpose'),
    services: many(form, 'services'),
    ...{ wording: maybe('wording'), note: maybe('note'), team: maybe('team'), wait: maybe('wait') },
    resolve: code ? { code, resolution } : null,
  };
};

const clauses = (form: FormData) =>
  clauseRows(form).map(({ values: { key, title, text: said } }) => ({ key, title: title ?? '', text: said }));

export const readStandard = (form: FormData) => ({
  purpose: text(form, 'purpose'),
  clauses: clauses(form),
  questions: questions(form),
});
export const readPolicy = (form: FormData) => ({ ...readStandard(form), scope: text(form, 'scope') });
