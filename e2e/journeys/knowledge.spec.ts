import { expect, test } from '../support/fixtures';

test('a draft of level 2 is reviewed by 3, published by 4, found by a customer and used in a reply', async ({
  pageAs,
  accessible,
}) => {
  test.slow();
  const title = `Borrow a projector for ${Date.now().toString(36)}`;
  const author = await pageAs('level2');
  await author.goto('/desk/knowledge/new');
  await author.getByLabel('Title', { exact: true }).fill(title);
  await author.getByLabel('Summary').fill('One for a day, from the service desk.');
  await author.getByLabel('Article', { exact: true }).fill('Come with your **badge**.\n\n<script>alert(1)</script>');
  await author.getByText('Preview', { exact: true }).click();
  await expect(author.getByRole('strong').filter({ hasText: 'badge' })).toBeVisible();
  await author.getByLabel('Who reads it').selectOption('public');
  await accessible(author);
  await author.getByRole('button', { name: 'Keep as a draft' }).click();
  await expect(author).toHaveURL(/\/desk\/rules\/articles\/.+\/versions\/1$/);
  const version = author.url();
  const key = version.match(/articles\/(.+)\/versions/)?.[1] ?? '';
  await author.getByLabel('Why this change, for those who decide').fill('Asked for every week.');
  await author.getByRole('button', { name: 'Propose it' }).click();
  await expect(author.getByText('You wrote this; somebody else from level 3 reads it.')).toBeVisible();

  const peer = await pageAs('level3');
  await peer.goto(version);
  await expect(peer.getByRole('button', { name: 'Agree', exact: true })).toHaveCount(0);
  await peer.getByRole('button', { name: 'It is right' }).click();
  await expect(peer.getByText('found it right')).toBeVisible();

  const lead = await pageAs('level4');
  await lead.goto('/desk/knowledge?shelf=review');
  await lead.getByRole('link', { name: title }).click();
  await expect(lead.getByText('found it right')).toBeVisible();
  await accessible(lead);
  await lead.getByRole('button', { name: 'Agree', exact: true }).click();
  await expect(lead.getByText('In force', { exact: true }).first()).toBeVisible();

  const customer = await pageAs('customer');
  await customer.goto('/requests/new');
  await customer.getByLabel('In one line').fill(`I want to ${title.toLowerCase()}`);
  await expect(customer.getByRole('heading', { name: 'This may answer it' })).toBeVisible();
  await customer.goto(`/help/${key}?from=request`);
  await customer.getByRole('button', { name: 'Yes, I need not send anything' }).click();
  await expect(customer.getByText('Thank you. That helps us to keep it right.')).toBeVisible();
  await accessible(customer);

  await peer.goto('/desk/tickets?state=unresolved');
  const row = await peer.locator('[data-row-link]').first().getAttribute('href');
  const reference = row?.match(/[A-Z]+-\d+/)?.[0] ?? '';
  await peer.goto(`/desk/tickets/${reference}?write=reply&article=${key}#write`);
  await expect(peer.locator('textarea[name=body]')).toHaveValue(new RegExp(`badge[\\s\\S]*/help/${key}`));
  await peer.getByRole('button', { name: 'Send' }).click();
  await expect(peer.locator('#known').getByText(title)).toBeVisible();
  await expect(peer.locator('#known').getByText('in a reply').first()).toBeVisible();
});

test('what has gone stale says so everywhere, until somebody has checked it', async ({ pageAs, accessible }) => {
  const lead = await pageAs('level4');
  await lead.goto('/desk/knowledge?shelf=stale');
  await accessible(lead);
  await lead.locator('[data-row-link]').first().click();
  await expect(lead.getByText(/Its review was due on/)).toBeVisible();
  const key = lead.url().split('/').at(-1) ?? '';
  const reader = await pageAs('customer');
  await reader.goto(`/help/${key}`);
  await expect(reader.getByText(/Due for a check/)).toBeVisible();
  await lead.getByRole('button', { name: 'Checked, still right' }).click();
  await expect(lead.getByText(/Its review was due on/)).toHaveCount(0);
  await reader.reload();
  await expect(reader.getByText(/Due for a check/)).toHaveCount(0);
});

test('a known issue spares a request: "it hits me too" instead', async ({ page, as, accessible }) => {
  await page.goto('/status');
  await accessible();
  await as('manager');
  await page.goto('/status/vpn-drops');
  await expect(page.getByText('Quit the VPN before you close the lid')).toBeVisible();
  await accessible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('answers come as a step before a request is sent, once', async ({ page, as }) => {
    await as('customer');
    await page.goto('/requests/new');
    await page.getByRole('radio').first().check({ force: true });
    await page.getByLabel('In one line').fill('Printer asks for a code');
    await page.locator('textarea[name=description]').fill('It wants six figures before it prints.');
    const send = page.locator('main form button[type=submit]').last();
    await send.click();
    await expect(page.getByRole('heading', { name: 'Before it is sent: this may answer it' })).toBeVisible();
    await expect(page.getByRole('link', { name: /Print, copy and scan anywhere/ })).toBeVisible();
    await expect(page.getByLabel('In one line')).toHaveValue('Printer asks for a code');
    await send.click();
    await expect(page).toHaveURL(/\/requests\/[A-Z]+-\d+/);
  });
});
