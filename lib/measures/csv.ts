import { stringify } from 'csv-stringify/sync';
import type { Cell } from '@/lib/measures/sheets';

// A spreadsheet runs a cell that begins like a formula; a quote in front makes it words again (OWASP, CSV injection).
const DANGEROUS = /^[=+\-@\t\r]/;
const guarded = (cell: Cell): Cell => (typeof cell === 'string' && DANGEROUS.test(cell) ? `'${cell}` : cell);

/** Rows as RFC 4180 text; numbers stay numbers, nothing is an empty cell. */
export const csv = (rows: readonly (readonly Cell[])[]): string => stringify(rows.map((row) => row.map(guarded)));
