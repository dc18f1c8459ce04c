import type { Page, Request } from 'playwright-core';

/**
 * Opens a page whose largest script is held back until the page has asked these paths of the API; gives all that it asked
 * the API for until it showed itself, each as often as it was asked.
 */
export async function askedAhead(page: Page, url: string, paths: readonly string[], shown: string): Promise<string[]> {
  const asked: string[] = [];
  const all = Promise.withResolvers<void>();
  const note = (request: Request) => {
    const { pathname, search } = new URL(request.url());
    if (!pathname.startsWith('/api/')) return;
    asked.push(pathname + search);
    if (paths.every((path) => asked.includes(path))) all.resolve();
  };
  page.on('request', note);
  await page.route(/\/assets\/everywhere-.*\.js$/, async (route) => {
    await all.promise;
    await route.continue();
  });
  await page.goto(url);
  await page.locator(shown).first().waitFor();
  page.off('request', note);
  await page.unrouteAll({ behavior: 'wait' });
  return asked;
}
