// `npm run bench`: measures as ratios within one run, on a desk, databases and builds of its own.
import { enter } from './lib/enter.mjs';

await enter('bench/bench.ts', { dotenv: false });
