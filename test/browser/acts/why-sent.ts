import type { Page } from 'playwright-core';

/** What the coach's page tells of the first email of a title, once all of the couple's emails are shown. */
export async function whySent(page: Page, title: RegExp): Promise<string> {
  // Not the page's: its chart unfolds as well, and is there before the emails are.
  const emails = page.getByRole('region', { name: 'Every email' });
  const email = emails.locator('details', { hasText: title }).last();
  await emails.locator('details').first().waitFor();
  for (let more = emails.getByRole('button', { name: 'Show earlier ones' }); await more.count();) {
    await Promise.all([page.waitForResponse(/\/emails/), more.click()]);
    await page.waitForFunction(() => !document.querySelector('[data-loading]'));
  }
  await email.locator('summary').click();
  return email.innerText();
}
