/** What was refused as a proposal: its parts for a form that asks for the reason itself, or where to say it. */
export type Proposal = { capability: string; target: string; input: string; label: string; href?: string };

/** What a server action answers to a form. A refusal is a value, not an exception; `values` keeps what was typed without script. */
export type FormState = {
  ok: boolean;
  code?: string;
  message?: string;
  fields?: Record<string, string[]>;
  values?: Record<string, string>;
  /** The way on; `beside` opens it in a tab of its own, so that the form stays as it is. */
  propose?: { label: string; href: string; beside?: true } | Proposal;
  data?: Record<string, unknown>;
};

export type FormAction = (state: FormState, form: FormData) => Promise<FormState>;

export const untouched: FormState = { ok: false };

/** A form that has been refused, as opposed to one nobody has sent yet. */
export const refused = (state: FormState) => !state.ok && Boolean(state.message || state.fields || state.code);

/** The typed text of a form, to give back with a refusal, a line a tick of one group; files and Next's own fields stay out. */
export function typedValues(form: FormData): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of form.entries()) {
    if (typeof value === 'string' && !name.startsWith('$ACTION') && !/password/i.test(name))
      kept[name] = Object.hasOwn(kept, name) ? `${kept[name]}\n${value}` : value;
  }
  return kept;
}
