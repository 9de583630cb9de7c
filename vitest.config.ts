import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// An awkward zone on purpose: +05:45 shows every place that leans on the machine's clock.
process.env.TZ = 'Asia/Kathmandu';

const alias = { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') };
const withDatabase = 'tests/**/*.db.test.ts';

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: [withDatabase],
          environment: 'node',
          // They share nothing that could be left behind, and half of their time went into loading the same modules anew.
          isolate: false,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'database',
          include: [withDatabase],
          environment: 'node',
          globalSetup: ['tests/support/database.ts'],
          setupFiles: ['tests/support/worker-database.ts'],
          // Each file has a database of its own; what it loads is shared.
          isolate: false,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
