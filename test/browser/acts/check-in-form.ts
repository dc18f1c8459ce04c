import type { Page } from 'playwright-core';

/** How many of the questions have an answer. */
export const chosen = (page: Page) => page.locator('input[type=radio]:checked').count();

export async function choose(page: Page, name: string, value: number): Promise<void> {
  await page.locator(`input[name=${name}][value="${value}"]`).check({ force: true });
}

/** The same answer to every question that is asked this week. */
export async function chooseAll(page: Page, value: number): Promise<void> {
  const all = page.locator(`fieldset input[type=radio][value="${value}"]`);
  await all.first().waitFor({ state: 'attached' });
  for (const radio of await all.all()) await radio.check({ force: true });
}

export async function writeNote(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: 'Write a note' }).click();
  await page.getByLabel('Your note').fill(text);
}

export const stored = (page: Page) =>
  page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state, location.href]));

/** Waits until the device holds a draft other than this one; its sealing takes a moment. */
export const draftOtherThan = (page: Page, before: string | null) =>
  page
    .waitForFunction((old) => {
      const name = Object.keys(localStorage).find((one) => one.startsWith('troth.draft.'));
      const draft = name === undefined ? null : localStorage.getItem(name);
      return draft !== old && draft;
    }, before)
    .then((handle) => handle.jsonValue() as Promise<string>);

export const focused = (page: Page) =>
  page.evaluate(() => `${document.activeElement?.tagName} ${document.activeElement?.textContent?.slice(0, 60)}`);
