import { headers } from 'next/headers';

/** One character outside a field; the browser's own meaning of Ctrl-K must not come in between. */
const KEEP = `{
  const keys = [];
  const hear = (event) => {
    if (event.key.length > 1 || event.target.closest('input, textarea, select')) return;
    keys.push(event);
    if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)) event.preventDefault();
  };
  addEventListener('keydown', hear);
  window.takeEarlyKeys = () => {
    removeEventListener('keydown', hear);
    return keys.splice(0);
  };
}`;

/** Keeps what is pressed on a page that is seen but whose script is still on its way; KeyListener presses it again. */
export async function EarlyKeys() {
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  return <script nonce={nonce}>{KEEP}</script>;
}
