import type { Browser, Page } from 'playwright-core';
import { median } from '../runtime/rounds.js';
import { giveCookies } from './visit.js';

const RUNS = 5;
const STEPS = 30;
const SCREENS = 40;

interface Caseload {
  /** From the start of the navigation until the frame with the first rows; a median. */
  readonly firstRowsMs: number;
  /** The longest from a press of a key or a choice to the next paint. */
  readonly interactionMs: number;
  readonly longestTaskMs: number;
}

interface Watched {
  watched: { rowsMs: number; interactionMs: number; longestTaskMs: number };
}

const watched = (page: Page) => page.evaluate(() => (window as unknown as Watched).watched);

/** A coach's list on a desk, with nothing slowed down: opened, stepped through, scrolled, searched and narrowed. */
export async function workCaseload(browser: Browser, url: string, cookie: string): Promise<Caseload> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    await giveCookies(context, url, cookie);
    const page = await context.newPage();
    await page.addInitScript(watchPage);
    const opened: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      await page.goto(`${url}/coach`);
      await page.waitForFunction(() => (window as Partial<Watched>).watched?.rowsMs);
      opened.push((await watched(page)).rowsMs);
    }
    await work(page);
    const { interactionMs, longestTaskMs } = await watched(page);
    return { firstRowsMs: median(opened), interactionMs, longestTaskMs };
  } finally {
    await context.close();
  }
}

async function work(page: Page): Promise<void> {
  for (let step = 0; step < STEPS; step += 1) await page.keyboard.press('j');
  for (let screen = 0; screen < SCREENS; screen += 1) {
    await page.mouse.move(600, 400);
    await page.mouse.wheel(0, 800);
    await frame(page);
  }
  await page.keyboard.press('/');
  await page.keyboard.type('robin 4321', { delay: 50 });
  await page.locator('[data-couple]', { hasText: 'Robin 4321' }).waitFor();
  await page.locator('input[name=find]').fill('');
  await page.locator('[aria-setsize="5000"]').first().waitFor();
  await page.getByLabel('Order').selectOption({ index: 1 });
  await page.locator('[data-couple]').first().waitFor();
  await frame(page);
}

const frame = (page: Page) =>
  page.evaluate(() => new Promise((shown) => requestAnimationFrame(() => setTimeout(shown))));

/** In the page, from its start. */
function watchPage(): void {
  const watched = { rowsMs: 0, interactionMs: 0, longestTaskMs: 0 };
  Object.assign(window, { watched });
  const observe = (type: string, note: (entry: PerformanceEventTiming) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => note(entry as never))).observe({
      type,
      buffered: true,
      durationThreshold: 16,
    } as PerformanceObserverInit);
  observe('event', ({ interactionId, duration }) => {
    if (interactionId) watched.interactionMs = Math.max(watched.interactionMs, duration);
  });
  observe('longtask', ({ duration }) => (watched.longestTaskMs = Math.max(watched.longestTaskMs, duration)));
  const watcher = new MutationObserver(() => {
    if (document.querySelector('[data-couple]') === null) return;
    watcher.disconnect();
    requestAnimationFrame(() => setTimeout(() => (watched.rowsMs = performance.now())));
  });
  watcher.observe(document, { subtree: true, childList: true });
}
