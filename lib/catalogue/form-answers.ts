const PREFIX = 'answers.';

/** The answers of a posted form beside its other fields; a request with a form needs no more words than its title. */
export function withAnswers(values: Record<string, unknown>, form: FormData): Record<string, unknown> {
  const { answers: _typed, ...rest } = values;
  if (!form.get('form')) return rest;
  const names = [...new Set(form.keys())].filter((name) => name.startsWith(PREFIX));
  const answers = Object.fromEntries(
    names.map((name) => {
      const all = form.getAll(name).filter((value) => value !== '');
      return [name.slice(PREFIX.length), all.length > 1 ? all : all[0]];
    }),
  );
  return {
    ...rest,
    formVersion: Number(form.get('formVersion')) || undefined,
    description: rest.description ?? rest.subject,
    answers,
  };
}
