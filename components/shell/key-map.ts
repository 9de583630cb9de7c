/**
 * One key, or a sequence such as "g d". It opens a page, presses what carries data-press, or moves along the rows
 * (elements with data-row-link).
 */
export type KeyBinding = { keys: string; label: string } & ({ href: string } | { press: string } | { row: 1 | -1 });

export type KeyGroup = { group: string; bindings: readonly KeyBinding[] };

/** Every KeyBindings on the page, so that the help sheet can list them all. */
export const registered = new Set<KeyGroup>();

const typing =
  'input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable=""], [contenteditable=true]';

/** A key belongs to the field, dialog or menu that has the focus before it belongs to the page. */
export function isBusy(target: EventTarget | null): boolean {
  return (
    (target instanceof Element && Boolean(target.closest(typing))) || Boolean(document.querySelector('dialog[open]'))
  );
}

export const keysAreOff = () => localStorage.getItem('keys') === 'off';

export function moveRow(by: 1 | -1) {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row-link]')].filter((row) => row.offsetParent);
  const now = rows.indexOf(document.activeElement as HTMLElement);
  const next = rows[now < 0 ? (by > 0 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, now + by))];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}

/** Text boxes are focused, everything else is clicked. */
export function press(name: string) {
  const target = document.querySelector<HTMLElement>(`[data-press="${CSS.escape(name)}"]`);
  if (!target) return;
  if (target.matches('input, textarea, select')) target.focus();
  else target.click();
}

declare global {
  interface Window {
    /** Set by EarlyKeys in the first HTML. */
    takeEarlyKeys?: () => KeyboardEvent[];
  }
}

const movesRow = (key: string) =>
  [...registered].some(({ bindings }) => bindings.some((one) => 'row' in one && one.keys === key));

/**
 * Presses again, in order, what came before the page could hear it, as far as the first key that does something: what
 * was typed after it was meant for where it leads, and must not act here.
 */
export function pressEarlyKeys() {
  for (const early of window.takeEarlyKeys?.() ?? []) {
    if (isBusy(document.activeElement)) return;
    const acted = !document.body.dispatchEvent(new KeyboardEvent('keydown', early));
    if (acted && !movesRow(early.key)) return;
  }
}
