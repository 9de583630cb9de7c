import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures';

const MOST = 240;
const STOPS =
  'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]:not([tabindex="-1"]), [contenteditable]';

/** Presses Tab until this has the focus, as somebody without a mouse does; fails where Tab never leads there. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible({ timeout: 30_000 });
  // Looking after each press costs more than the press: most of the way is gone at once, the rest step by step.
  const near = await target.evaluate(stopsBetween, STOPS);
  for (let pressed = 0; pressed < MOST; pressed++) {
    if (pressed >= near && (await target.evaluate((one) => one === document.activeElement))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${target}`);
}

/** A careful guess: a group of radio buttons is one stop, and what is hidden is none. Runs in the page. */
function stopsBetween(target: HTMLElement | SVGElement, stops: string): number {
  const here = document.activeElement;
  if (here === target) return 0;
  const groups = new Set<string>();
  const all = [...document.querySelectorAll<HTMLElement>(stops)].filter((one) => {
    if (one instanceof HTMLInputElement && one.type === 'radio') {
      if (groups.has(one.name)) return false;
      groups.add(one.name);
    }
    return one === target || (one.checkVisibility() && !one.matches(':disabled'));
  });
  const from = here ? all.indexOf(here as HTMLElement) : -1;
  const to = all.indexOf(target as HTMLElement);
  return Math.max(0, Math.floor((to - from) * 0.75) - 3);
}

export async function typeInto(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.type(text);
}

/** Writes over what stands in a field. */
export async function typeOver(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
}

/** Presses a button or follows a link. */
export async function enter(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/** Keys are heard once the script has arrived; the sheet of keys says so. */
export async function listening(page: Page): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toBeVisible({ timeout: 1000 });
  }).toPass();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
}
