import { expect, type Login, test } from '../support/fixtures';

const PAGES: [Login | null, string[]][] = [
  [null, ['/', '/signin', '/services', '/help', '/help/campus-wifi', '/status', '/status/vpn-drops', '/api/docs']],
  [
    'customer',
    [
      '/',
      '/services',
      '/services/laptop-trouble',
      '/requests',
      '/requests/new',
      '/requests/new?service=access',
      '/profile',
    ],
  ],
  ['level1', ['/desk', '/desk/tickets', '/desk/new', '/desk/levels', '/desk/proposals']],
  ['level4', ['/desk', '/desk/tickets', '/desk/new', '/desk/board', '/desk/check', '/desk/dashboard', '/desk/people']],
  [
    'level3',
    ['/desk/knowledge', '/desk/knowledge/campus-wifi', '/desk/knowledge/errors/vpn-drops', '/desk/knowledge/missing'],
  ],
  [
    'level5',
    [
      '/desk/rules',
      '/desk/rules/calendar',
      '/desk/rules/service-level',
      '/desk/rules/catalogue',
      '/desk/rules/ladders/new',
      '/desk/rules/files',
      '/desk/catalogue',
      '/desk/search?q=wifi',
      '/desk/rules/routing',
      '/desk/rules/procedures/password-reset',
      '/desk/rules/standards/reply-standard',
      '/desk/rules/policies/new',
      '/desk/dashboard',
      '/desk/levels/statements',
      '/desk/levels/holders',
    ],
  ],
  [
    'admin',
    [
      '/admin',
      '/admin/people',
      '/admin/functions',
      '/admin/teams',
      '/admin/tokens',
      '/admin/outbox',
      '/admin/jobs',
      '/admin/audit',
    ],
  ],
  ['auditor', ['/desk/tickets']],
];

// Every page is looked at twice, and the largest table has four hundred cells: they share both browsers.
test.describe.configure({ mode: 'parallel', timeout: 90_000 });

for (const [who, pages] of PAGES) {
  for (const path of pages) {
    test(`${path} is accessible to ${who ?? 'a visitor'}`, async ({ page, as, accessible }) => {
      if (who) await as(who);
      const answer = await page.goto(path);
      expect(answer?.status()).toBe(200);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await accessible();
    });
  }
}

test('the pages of one ticket and one request are accessible', async ({ page, as, pageAs, accessible }) => {
  await as('level4');
  await page.goto('/desk/tickets');
  await page.locator('[data-row-link]').first().click();
  await page.goto(
    (await page.locator('[data-row-link]').first().getAttribute('href'))?.replace(/.*preview=/, '/desk/tickets/') ??
      '/desk/tickets',
  );
  await accessible();
  const customer = await pageAs('customer');
  await customer.goto('/requests');
  await customer.locator('a[href^="/requests/IT-"], a[href^="/requests/FM-"]').first().click();
  await customer.waitForURL(/\/requests\/(IT|FM)-\d+/);
  await expect(customer.getByRole('heading', { level: 1 })).toBeVisible();
  await accessible(customer);
});

test('nothing scrolls sideways on a phone of 320 pixels', async ({ page, as }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await as('level4');
  for (const path of [
    '/',
    '/services',
    '/requests',
    '/requests/new',
    '/desk',
    '/desk/tickets',
    '/desk/new',
    '/desk/board',
    '/desk/dashboard',
    '/desk/check',
  ]) {
    await page.goto(path);
    const [inside, outside] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
    expect(inside, path).toBeLessThanOrEqual(outside);
  }
});
