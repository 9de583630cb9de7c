// `npm test`: everything there is to check, with one closing line.
import { enter } from './lib/enter.mjs';

// The settings of a desk must not leak into its tests.
for (const name of Object.keys(process.env)) {
  if (
    /^(DATABASE_|DIRECT_DATABASE|SEXTANT_|APP_URL|AUTH_SECRET|NEXTAUTH_|SMTP_|MAIL_|STORAGE_|PORT$|HOST$)/.test(name)
  ) {
    if (name !== 'SEXTANT_TEST_DATA') delete process.env[name];
  }
}
await enter('scripts/test.ts', { dotenv: false });
