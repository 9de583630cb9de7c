import type { FieldErrors } from '@/lib/errors';
import { formRows } from '@/lib/rules/form-rows';
import { fieldRows, stageRows, taskRows } from '@/lib/rules/read-catalogue';
import { clauseRows, stepRows } from '@/lib/rules/read-document';

/** Lists whose rows on the form may lie elsewhere than in the content, and the field a row cannot be without. */
const LISTS: Record<string, string> = {
  'content.categories': 'key',
  'content.reasons': 'key',
  'content.steps': 'at',
  'content.questions': 'question',
};
const DATED = ['content.exceptions', 'content.yearly'];

/** Puts each refusal beside the field of the form it is about: the nearest one that is there. */
export function placeErrors(fields: FieldErrors, form: FormData): FieldErrors {
  const placed: FieldErrors = {};
  for (const [path, messages] of Object.entries(fields)) {
    const name = nearest(onForm(path, form), form) ?? path;
    placed[name] = [...(placed[name] ?? []), ...messages];
  }
  return placed;
}

function nearest(path: string, form: FormData): string | undefined {
  const parts = path.split('.');
  for (let length = parts.length; length > 1; length--) {
    const name = parts.slice(0, length).join('.');
    if (form.has(name)) return name;
  }
  // A complaint about a whole part stands at its first field.
  return [...form.keys()].find((name) => name.startsWith(`${path}.`));
}

function onForm(path: string, form: FormData): string {
  const dated = DATED.find((prefix) => path.startsWith(`${prefix}.`));
  if (dated) {
    const [day] = path.slice(dated.length + 1).split('.');
    const row = formRows(form, dated, 'day').find(({ values }) => values.day === day);
    return row ? `${dated}.${row.at}.hours` : path;
  }
  if (path.startsWith('content.entries.')) return inOrder(path, entryRows(form));
  if (path.startsWith('content.fields.')) return inOrder(named(path), fieldRows(form));
  if (path.startsWith('content.tasks.')) return inOrder(named(path), taskRows(form));
  if (path.startsWith('content.stages.')) return inOrder(named(path), stageRows(form));
  if (path.startsWith('content.steps.') && form.get('kind') === 'procedure') return inOrder(path, stepRows(form));
  if (path.startsWith('content.clauses.')) return inOrder(path, clauseRows(form));
  const list = Object.keys(LISTS).find((prefix) => path.startsWith(`${prefix}.`));
  if (!list) return path;
  const [index = '0', ...rest] = path.slice(list.length + 1).split('.');
  const row = formRows(form, list, LISTS[list] ?? '')[Number(index)];
  return row ? [list, row.at, ...rest].join('.') : path;
}

/** Rows that are read in another order than they lie on the form. */
function inOrder(path: string, rows: { at: number }[]): string {
  const [root, list, index = '0', ...rest] = path.split('.');
  const row = rows[Number(index)];
  return row ? [root, list, row.at, ...rest].join('.') : path;
}

/** A condition is two fields of its row. */
const named = (path: string) => path.replace(/\.when\.field$/, '.whenField').replace(/\.when\.is(\.\d+)?$/, '.whenIs');

/** Routes are read in the order of their numbers, not of their rows. */
const entryRows = (form: FormData) =>
  formRows(form, 'content.entries', 'to').sort((a, b) => Number(a.values.order ?? 0) - Number(b.values.order ?? 0));
