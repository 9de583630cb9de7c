// `npm start` and `npm run dev`.
import { enter } from './lib/enter.mjs';

await enter('scripts/start.ts');
