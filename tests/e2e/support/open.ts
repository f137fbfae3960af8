import { expect, type Page } from '@playwright/test';

/** Opens an address and waits until the app has taken over from the list written into the page, whole. */
export async function open(page: Page, address = './'): Promise<void> {
  await page.goto(address);
  await expect(page.locator('#document')).toHaveCount(0);
  await expect(page.locator('#app')).toHaveAttribute('aria-busy', 'false');
}
