import type { Page } from 'playwright-core';
import { opens } from './calls.js';

export type Json = Record<string, unknown>;

export const press = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).first().click();
export const flips = (name: string | RegExp) => (page: Page) =>
  page.getByRole('switch', { name }).first().click({ force: true });

/** Opens a page whose answer to one GET is as it would be in another state of the programme. */
export const opensAs =
  (address: string, get: RegExp, change: (answer: Json) => Json | readonly Json[]) => async (page: Page) => {
    await page.route(get, async (route) => {
      if (route.request().method() !== 'GET') return route.fallback();
      const response = await route.fetch();
      await route.fulfill({ response, json: change((await response.json()) as Json) });
    });
    await opens(address)(page);
  };

/** A form of a page with one field changed and then saved. */
export const changed = (open: (page: Page) => Promise<unknown>, title: string, field: string, value: string) => {
  const form = (page: Page) => page.locator('form', { hasText: title });
  const input = (page: Page) => form(page).locator(`input[name="${field}"]`);
  return {
    open: async (page: Page) => {
      await open(page);
      await input(page).fill(value);
    },
    act: (page: Page) => form(page).getByRole('button', { name: 'Save' }).click(),
    kept: async (page: Page) => (await input(page).inputValue()) === value,
  };
};

/** For what is asked a second time: the first press only once. */
export const twice = (label: string | RegExp, yes: string) => ({
  first: (page: Page) => press(label)(page),
  act: press(yes),
});
