// `node scripts/run.mjs FILE args`: runs a TypeScript command with the desk's database at hand, running or not.
import { enter } from './lib/enter.mjs';

process.argv.splice(1, 1);
await enter('scripts/run.ts');
