import type { Page } from 'playwright-core';

/** The size of the chart in an email that is shown on this page; it has to be a PNG that can be drawn. */
export async function chartIn(page: Page): Promise<{ width: number; height: number }> {
  const chart = page.locator('img[src^="data:image/png"]').first();
  await chart.waitFor();
  return chart.evaluate(async (image) => {
    const picture = image as HTMLImageElement;
    await picture.decode();
    return { width: picture.naturalWidth, height: picture.naturalHeight };
  });
}

/** What an email that is shown on this page says, with the words that stand for its pictures. */
export async function shownIn(page: Page): Promise<string> {
  const pictures = await page.locator('img').evaluateAll((all) => all.map((one) => one.getAttribute('alt') ?? ''));
  return wordsOf([await page.locator('body').innerText(), ...pictures].join('\n'));
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
