import type { Page } from 'playwright-core';

/** How high each column of the chart in an email that is shown on this page is drawn, in pixels. */
export async function columnsIn(page: Page): Promise<number[]> {
  const columns = page.getByRole('img').locator('.bar');
  await columns.first().waitFor();
  return columns.evaluateAll((all) => all.map((column) => column.getBoundingClientRect().height));
}

/** What an email that is shown on this page says, with the words that stand for its chart. */
export async function shownIn(page: Page): Promise<string> {
  const charts = await page.getByRole('img').evaluateAll((all) => all.map((one) => one.ariaLabel ?? ''));
  return wordsOf([await page.locator('body').innerText(), ...charts].join('\n'));
}

/** What an email's text part says, line by line, without its addresses and signs. */
export function sentencesIn(text: string): string[] {
  return text
    .split('\n')
    .map((line) => wordsOf(line.replace(/https?:\/\/\S+/g, '').replace(/^\s*[-–]\s/, '')))
    .filter((line) => line !== '');
}

/** Letters and figures alone: the two parts may set them differently. */
function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}½]+/gu, ' ')
    .trim();
}
