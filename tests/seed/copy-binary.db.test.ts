import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import fc from 'fast-check';
import { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { expect, inject, it } from 'vitest';
import { Rows } from '@/prisma/seed/bulk/copy-binary';

const text = fc.string({ unit: 'grapheme' }).map((sign) => sign.replaceAll('\0', ''));
const row = fc.tuple(
  fc.uuid(),
  fc.option(text),
  fc.option(fc.integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(2200, 0, 1) })),
  fc.integer({ min: -2_147_483_648, max: 2_147_483_647 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { maxLength: 4 }),
  fc.boolean(),
  fc.dictionary(fc.stringMatching(/^[a-z]+$/), text),
);

it('is read by the server as it was written', async () => {
  const client = new Client({ connectionString: inject('serverUrl') });
  await client.connect();
  try {
    await client.query(
      'CREATE TEMP TABLE copied (a uuid, b text, c timestamptz, d int, e float8, f float8[], g bool, h jsonb, n serial)',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 20 }), async (rows) => {
        await client.query('TRUNCATE copied');
        const sheet = new Rows(['uuid', 'text', 'time', 'int', 'float', 'floats', 'bool', 'json']);
        for (const cells of rows) sheet.add([...cells.slice(0, 7), JSON.stringify(cells[7])] as never);
        const stream = client.query(copyFrom('COPY copied (a, b, c, d, e, f, g, h) FROM STDIN (FORMAT binary)'));
        if (!stream.write(sheet.take())) await once(stream, 'drain');
        stream.end();
        await finished(stream);
        const { rows: read } = await client.query('SELECT * FROM copied ORDER BY n');
        const said = read.map((one) => [one.a, one.b, one.c?.getTime() ?? null, one.d, one.e, one.f, one.g, one.h]);
        expect(said).toEqual(rows.map(([...cells]) => [...cells.slice(0, 7), { ...(cells[7] as object) }]));
      }),
      { numRuns: 60 },
    );
    expect(new Rows(['int']).take()).toBeNull();
    expect(() => new Rows(['int']).add([1, 2])).toThrow('2 cells for 1 columns');
  } finally {
    await client.end();
  }
});
