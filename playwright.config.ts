import { defineConfig, devices } from '@playwright/test';

// As root there is no sandbox, and a browser in a test has nothing to fetch for itself.
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

// `npm test` starts a desk of its own and names it here; by hand the journeys run against a desk that is up.
const baseURL = process.env.SEXTANT_BASE_URL ?? 'http://127.0.0.1:3000';
const json = process.env.SEXTANT_JOURNEYS_JSON;

export default defineConfig({
  testDir: 'e2e/journeys',
  outputDir: 'test-results',
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: json ? [['list'], ['json', { outputFile: json }]] : [['list']],
  use: {
    baseURL,
    locale: 'en-GB',
    // As awkward as in the other tests: pages have to say the zone that the server says.
    timezoneId: 'Asia/Kathmandu',
    // A trace takes a picture at every step: `npx playwright test --trace on` makes one by hand.
    screenshot: 'only-on-failure',
  },
  projects: [
    {
      name: 'chromium',
      use: {
        ...devices['Desktop Chrome'],
        launchOptions: { executablePath: process.env.CHROMIUM_PATH || '/usr/bin/chromium', args },
      },
    },
  ],
});
