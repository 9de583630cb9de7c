export type ToastWish = {
  message: string;
  tone?: 'plain' | 'late';
  /** A button such as "Undo", with what it does. */
  act?: { label: string; run: () => void | Promise<void> };
  /** How long it stays; 6 s, or 15 s when there is something to undo. */
  seconds?: number;
};

export const toastEvent = 'sextant:toast';

/** Says something in the corner. Any client code may call it; the Toaster in the frame shows it. */
export function toast(wish: ToastWish) {
  window.dispatchEvent(new CustomEvent<ToastWish>(toastEvent, { detail: wish }));
}
