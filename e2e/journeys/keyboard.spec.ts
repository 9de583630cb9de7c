import { expect, PASSWORD, test } from '../support/fixtures';
import { enter, tabTo, typeInto } from '../support/keyboard';

// Every step waits for pages, and Tab is pressed as often as a hand would.
test.describe.configure({ timeout: 240_000 });

test('a customer signs in, reports, answers, accepts and rates by keyboard alone', async ({ page, pageAs }) => {
  await page.goto('/signin?next=/requests/new');
  await typeInto(page, page.getByLabel('Mail address'), 'customer@demo.test');
  await typeInto(page, page.getByLabel('Password', { exact: true }), PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/requests\/new$/);

  await tabTo(page, page.getByRole('radio', { name: 'Something does not work' }));
  await page.keyboard.press('Space');
  await typeInto(page, page.getByLabel('In one line'), 'The reading lamp is dark');
  await typeInto(page, page.getByLabel('What should we know?'), 'Since Monday, with every bulb.');
  await enter(page, page.getByRole('button', { name: 'Send' }));
  await expect(page).toHaveURL(/\/requests\/[A-Z]+-\d+/);
  const reference = /[A-Z]+-\d+/.exec(page.url())?.[0] ?? '';

  await typeInto(page, page.getByLabel('Your message'), 'It is the lamp by the window.');
  await enter(page, page.getByRole('button', { name: 'Send', exact: true }));
  await expect(page.getByText('It is the lamp by the window.').first()).toBeVisible();

  // What the desk does in between is told elsewhere; here it is done by a program.
  const agent = await pageAs('level3');
  for (const [verb, data] of [
    ['take', {}],
    ['resolve', { resolution: 'A new socket.', code: 'solved' }],
  ] as const) {
    const answer = await agent.request.post(`/api/v1/tickets/${reference}/${verb}`, {
      headers: { 'x-sextant': '1' },
      data,
    });
    expect(answer.status(), await answer.text()).toBe(200);
  }

  await page.goto(`/requests/${reference}`);
  await enter(page, page.getByRole('button', { name: 'Yes, thank you' }));
  await expect(page.getByRole('button', { name: 'Yes, thank you' })).toHaveCount(0);
  await enter(page, page.getByRole('button', { name: '5 of 5' }));
  await expect(page.getByText(/You gave 5 of 5/)).toBeVisible();
});

test('the administrator makes a person, a team and a token by keyboard alone', async ({ page, as }) => {
  const stamp = Date.now().toString(36);
  const email = `kit.${stamp}@calder.test`;
  await as('admin');

  await page.goto('/admin/people');
  await enter(page, page.getByRole('link', { name: 'Add a person' }));
  await enter(page, page.getByRole('button', { name: 'Add', exact: true }));
  await expect(page.getByLabel('Name', { exact: true })).toBeFocused();
  await page.keyboard.type('Kit Larsen');
  await typeInto(page, page.getByLabel('Address', { exact: true }), email);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Added.')).toBeVisible();

  await page.goto('/admin/teams');
  await enter(page, page.getByRole('link', { name: 'Add a team' }));
  await typeInto(page, page.getByLabel('Name', { exact: true }), `Night watch ${stamp}`);
  await typeInto(page, page.getByLabel('Key', { exact: true }), `night-${stamp}`);
  await enter(page, page.getByRole('button', { name: 'Add the team' }));
  await expect(page.getByRole('link', { name: new RegExp(`Night watch ${stamp}`) })).toBeVisible();

  await page.goto('/admin/tokens');
  await enter(page, page.getByRole('link', { name: 'Make a token' }).first());
  await typeInto(page, page.getByLabel('Person', { exact: true }), email);
  await typeInto(page, page.getByLabel('What for'), 'The phone system');
  await enter(page, page.getByRole('button', { name: 'Make the token' }));
  await expect(page.getByRole('status').filter({ hasText: 'Shown once' })).toBeFocused();
  await expect(page.getByText(/^sxt_[\w-]{43}$/)).toBeVisible();
});
