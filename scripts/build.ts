import { buildIfChanged } from './lib/build';

const built = await buildIfChanged(process.env.SEXTANT_DIST || '.next', console.log);
if (!built) console.log('The build is up to date.');
