/**
 * Closes menus by Escape, an outside click or a choice, moves along them with the arrows, and hushes tooltips by Escape.
 * @returns ends it
 */
export function listenToMenus(): () => void {
  const openMenus = () => document.querySelectorAll<HTMLDetailsElement>('details[data-menu][open]');
  const close = (keep?: Node | null) => {
    for (const menu of openMenus()) if (!keep || !menu.contains(keep)) menu.open = false;
  };
  const onClick = (event: MouseEvent) => {
    const target = event.target instanceof Element ? event.target : null;
    const chosen = target?.closest('details[data-menu] > div :is(a, button)');
    close(chosen && !chosen.hasAttribute('data-stay') ? null : target);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      const menu = [...openMenus()].at(-1);
      if (menu) {
        menu.open = false;
        menu.querySelector('summary')?.focus();
      }
      for (const tip of document.querySelectorAll('[data-tip]:is(:hover, :focus-within)')) {
        tip.setAttribute('data-hush', '');
        tip.addEventListener('mouseleave', () => tip.removeAttribute('data-hush'), { once: true });
        tip.addEventListener('focusout', () => tip.removeAttribute('data-hush'), { once: true });
      }
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const menu = document.activeElement?.closest<HTMLDetailsElement>('details[data-menu][open]');
    if (!menu || document.activeElement?.matches('input, textarea, select')) return;
    const items = [...menu.querySelectorAll<HTMLElement>(':scope > div :is(a, button, input)')];
    const now = items.indexOf(document.activeElement as HTMLElement);
    const next = (now + (event.key === 'ArrowDown' ? 1 : -1) + items.length) % items.length;
    items[now < 0 ? 0 : next]?.focus();
    event.preventDefault();
  };
  document.addEventListener('click', onClick);
  document.addEventListener('keydown', onKey);
  return () => {
    document.removeEventListener('click', onClick);
    document.removeEventListener('keydown', onKey);
  };
}
