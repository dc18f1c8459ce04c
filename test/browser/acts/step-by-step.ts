import type { Page } from 'playwright-core';

const heading = 'form :is(h1, h2)[tabindex="-1"]';
const next = 'form button[type=submit]';
const rows = 'form dl > div';

/** Fills in the field of the step at hand, if it is to be another answer, and goes on to the next. */
export async function fillStep(page: Page, field: string, value: string | null): Promise<void> {
  const input = page.locator(`form #${field}`);
  await input.waitFor();
  if (value !== null) await input.fill(value);
  else if (field === 'place') await guessed(page);
  await goOn(page);
}

/** Goes on to the answers at a glance, by what stands there and the place that was guessed. */
export async function goToGlance(page: Page): Promise<void> {
  const change = page.locator(`${rows} button`).first();
  await page.locator(heading).waitFor();
  while (!(await change.isVisible())) {
    if (await page.locator('form #place').isVisible()) await guessed(page);
    await goOn(page);
  }
}

/** Waits for the town of the browser's own zone, which is asked of the API. */
export async function guessed(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('form #place')?.value !== '');
}

/** Opens a step again from the answers at a glance. */
export async function changes(page: Page, label: string | RegExp): Promise<void> {
  await page.locator(rows, { hasText: label }).getByRole('button').click();
}

/** Goes on to another step, whose heading has the focus. */
async function goOn(page: Page): Promise<void> {
  const before = await page.locator(heading).innerText();
  await page.locator(next).click();
  await page.waitForFunction(
    ([at, earlier]) => {
      const now = document.querySelector<HTMLElement>(at);
      return now !== null && now.innerText !== earlier && now === document.activeElement;
    },
    [heading, before] as const,
  );
}
