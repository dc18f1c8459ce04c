import type { Page } from 'playwright-core';

interface Way {
  readonly words: (english: string) => string | RegExp;
  readonly looks: (path: string, state: string) => Promise<void>;
  readonly looksAt: (address: string, heading: string, path: string, state: string) => Promise<void>;
}

const path = '/coach/practice/programme/preview';

/** As a lead coach: the programme as a couple would see it, their page, their emails, and what stands in the frame. */
export async function lookAtPreview(page: Page, { words, looks, looksAt }: Way): Promise<void> {
  await looksAt(path, 'The programme as a couple would see it', path, 'their page');
  await page.locator('label', { hasText: words('Their emails') }).click();
  await page.locator('article iframe').waitFor();
  await looks(path, 'their emails');
  await looksAt(`${path}/page`, 'Together, this week', `${path}/page`, 'as it is');
}
