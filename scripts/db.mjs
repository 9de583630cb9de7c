// `npm run db`: the embedded database alone, for psql and for tests. Ends with Ctrl-C.
import { enter } from './lib/enter.mjs';

await enter('scripts/db.ts');
