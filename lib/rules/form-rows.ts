export interface FormRow {
  /** Its place on the form, which is not its place in the content once empty rows fall away. */
  at: number;
  values: Record<string, string>;
}

/** Rows of a form: fields named `<prefix>.<row>.<field>`; a row whose `needs` field is empty is not there. */
export function formRows(form: FormData, prefix: string, needs: string): FormRow[] {
  const rows = new Map<number, Record<string, string>>();
  for (const [name, value] of form.entries()) {
    if (typeof value !== 'string' || !name.startsWith(`${prefix}.`)) continue;
    const [row = '', field = ''] = name.slice(prefix.length + 1).split('.');
    rows.set(Number(row), { ...rows.get(Number(row)), [field]: value.trim() });
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([at, values]) => ({ at, values }))
    .filter(({ values }) => values[needs]);
}
