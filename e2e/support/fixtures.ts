import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';

export const PASSWORD = 'sextant-demo';
export type Login =
  | `level${1 | 2 | 3 | 4 | 5 | 6}`
  | 'level5b'
  | 'level6b'
  | 'customer'
  | 'manager'
  | 'admin'
  | 'auditor';
/** Whoever else lives in the demo world, by their address. */
type Somebody = Login | `${string}@calder.test`;

interface Fixtures {
  /** Signs the page in without clicking: a test that is not about signing in does not test it again. */
  as: (who: Login) => Promise<void>;
  /** A page of its own for a second person in the same story. */
  pageAs: (who: Somebody) => Promise<Page>;
  /** axe finds nothing on the page as it stands, in the light and in the dark. */
  accessible: (page?: Page) => Promise<void>;
}

type Cookies = Parameters<ReturnType<Page['context']>['addCookies']>[0];
/** A password costs half a second of a core: each browser process signs a person in once. */
const kept = new Map<Somebody, Cookies>();

async function signIn(page: Page, who: Somebody): Promise<void> {
  const before = kept.get(who);
  if (before) return page.context().addCookies(before);
  const { csrfToken } = (await (await page.request.get('/api/auth/csrf')).json()) as { csrfToken: string };
  const form = { csrfToken, email: who.includes('@') ? who : `${who}@demo.test`, password: PASSWORD, json: 'true' };
  await page.request.post('/api/auth/callback/credentials', { form });
  const session = (await (await page.request.get('/api/auth/session')).json()) as { user?: { email?: string } };
  expect(session.user?.email).toBe(form.email);
  const cookies = await page.context().cookies();
  kept.set(
    who,
    cookies.filter(({ name }) => name.includes('session-token')),
  );
}

export const test = base.extend<Fixtures>({
  as: async ({ page }, use) => use((who) => signIn(page, who)),
  pageAs: async ({ browser }, use) => {
    const contexts: Awaited<ReturnType<typeof browser.newContext>>[] = [];
    await use(async (who) => {
      const context = await browser.newContext();
      contexts.push(context);
      const page = await context.newPage();
      await signIn(page, who);
      return page;
    });
    for (const context of contexts) await context.close();
  },
  accessible: async ({ page }, use) =>
    use(async (other = page) => {
      // A colour that is still on its way from one theme to the other has a contrast of its own.
      await other.emulateMedia({ reducedMotion: 'reduce' });
      // Next gives a page that it goes on to its title some milliseconds after its content.
      await expect(other).toHaveTitle(/\S/);
      for (const theme of ['light', 'dark'] as const) {
        await other.evaluate((wanted) => document.documentElement.setAttribute('data-theme', wanted), theme);
        const axe = new AxeBuilder({ page: other }).options({ resultTypes: ['violations'] });
        // In the dark the same elements stand in other colours, and nothing else differs.
        if (theme === 'dark') axe.withRules(['color-contrast']);
        const { violations } = await axe.analyze();
        expect(
          violations.map(({ id, nodes }) => `${theme} ${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`),
        ).toEqual([]);
      }
    }),
});
export { expect };
