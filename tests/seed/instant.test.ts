import fc from 'fast-check';
import { expect, it } from 'vitest';
import { instant } from '@/prisma/seed/bulk/instant';

it('writes every instant as the language does', () => {
  const moment = fc.integer({ min: Date.UTC(1960, 0, 1), max: Date.UTC(2100, 0, 1) });
  fc.assert(
    fc.property(moment, (at) => {
      expect(instant(at)).toBe(new Date(at).toISOString());
    }),
  );
});
