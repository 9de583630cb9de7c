export const announceEvent = 'sextant:announce';

/** Tells a screen reader, politely; the frame's LiveRegion says it. */
export function announce(text: string) {
  window.dispatchEvent(new CustomEvent<string>(announceEvent, { detail: text }));
}
