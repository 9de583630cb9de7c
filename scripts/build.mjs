// `npm run build`: the pages for production, unless what is there was built from this very source.
import { enter } from './lib/enter.mjs';

await enter('scripts/build.ts');
