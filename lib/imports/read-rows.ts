import { createReadStream } from 'node:fs';
import { type CsvError, parse } from 'csv-parse';
import { AppError } from '@/lib/errors';
import type { Mapping } from '@/lib/imports/mapping';

/** One line of the file by its column names; lines count from 1, the head included. */
export interface RawRow {
  line: number;
  cells: Record<string, string>;
}

/** What is wrong with a row: it is named and left out, the others go on. */
export interface BadRow {
  line: number;
  field: string;
  rule: string;
}

export interface RawFile {
  rows: RawRow[];
  bad: BadRow[];
}

/** Reads the file line by line. @throws INVALID when there is no such file or its head lacks a column of the mapping */
export async function readRows(file: string, mapping: Mapping): Promise<RawFile> {
  const bad: BadRow[] = [];
  const rows: RawRow[] = [];
  const parser = parse({
    delimiter: mapping.delimiter,
    bom: true,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error: CsvError | undefined) => {
      bad.push({ line: Number(error?.lines ?? 0), field: 'the whole line', rule: error?.message ?? 'cannot be read' });
      return undefined;
    },
  });
  const source = createReadStream(file);
  source.on('error', (error) => parser.destroy(error));
  source.pipe(parser);
  let head: string[] | null = null;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      if (!head) head = checkedHead(record, mapping);
      else if (record.length === head.length)
        rows.push({ line: info.lines, cells: Object.fromEntries(head.map((name, at) => [name, record[at] ?? ''])) });
      else
        bad.push({
          line: info.lines,
          field: 'the whole line',
          rule: `has ${record.length} fields; the head names ${head.length}`,
        });
    }
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError('INVALID', `The file ${file} cannot be read: ${(error as Error).message}.`);
  }
  if (!head) throw new AppError('INVALID', `The file ${file} is empty; its first line has to name the columns.`);
  return { rows, bad };
}

function checkedHead(record: string[], mapping: Mapping): string[] {
  const head = record.map((name) => name.trim());
  const wanted = [
    ...Object.values(mapping.columns),
    ...mapping.subject,
    ...Object.values(mapping.describe),
    ...(mapping.channel ? [mapping.channel.column] : []),
  ];
  const missing = [...new Set(wanted)].filter((name) => !head.includes(name));
  if (missing.length > 0)
    throw new AppError('INVALID', `The file has no column ${missing.join(', ')}; choose the mapping that fits it.`);
  return head;
}
