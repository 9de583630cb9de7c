type Cell = string | number | boolean | null;

/** The text format of COPY: tab between columns, \N for nothing, backslash escapes (PostgreSQL manual, COPY). */
export const escapeText = (text: string): string =>
  /[\\\n\r\t]/.test(text)
    ? text.replace(/[\\\n\r\t]/g, (sign) => ({ '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' })[sign] ?? sign)
    : text;

/** One line of COPY. Text has to be escaped already: ids, numbers and times never need it. */
export function copyLine(cells: readonly Cell[]): string {
  let line = '';
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index];
    if (index > 0) line += '\t';
    line += cell === null || cell === undefined ? '\\N' : cell === true ? 't' : cell === false ? 'f' : cell;
  }
  return `${line}\n`;
}
