const TIME = /^([01]?\d|2[0-4])(?:[:.]?([0-5]\d))?$/;

/** `9`, `9:00`, `0900` become `09:00`; what is no time stays as typed, for the calendar's own check to name. */
function wallTime(text: string): string {
  const found = TIME.exec(text.trim());
  return found ? `${(found[1] ?? '').padStart(2, '0')}:${found[2] ?? '00'}` : text.trim();
}

/** Opening windows as typed on one line: `09:00-12:00, 13:00-17:00`. Nothing, or "closed", is closed. */
export function readWindows(text: string): [string, string][] {
  const said = text.trim();
  if (!said || /^closed$/i.test(said)) return [];
  return said.split(/[,;]+/).map((part) => {
    const [from = '', to = ''] = part.split(/\s*(?:-|–|—|\bto\b)\s*/i);
    return [wallTime(from), wallTime(to)];
  });
}

export const writeWindows = (windows: readonly (readonly [string, string])[] | undefined): string =>
  (windows ?? []).map(([from, to]) => `${from}–${to}`).join(', ');
