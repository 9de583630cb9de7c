// `npm run generate`: the database client from prisma/schema.
import { generate } from './lib/ready.mjs';

await generate({ force: true });
