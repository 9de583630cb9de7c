/** Whatever had the focus may go with what it did: the keyboard then stands at the page and not nowhere. */
export function land() {
  if (document.activeElement === document.body) document.getElementById('content')?.focus({ preventScroll: true });
}
