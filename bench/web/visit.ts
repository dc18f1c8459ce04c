import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, BrowserContext, CDPSession } from 'playwright-core';

// Lighthouse's slow 4G, and its processor four times slower than this one.
const slow4G = { offline: false, latency: 150, downloadThroughput: 1_638_400 / 8, uploadThroughput: 750_000 / 8 };
const SLOWER = 4;
const QUIET_MS = 1_000;

export interface Visited {
  readonly url: string;
  /** What is there once the page can be used. */
  readonly usable: string;
  /** Of who is signed in. */
  readonly cookie?: string;
}

/** What one visit took. */
export interface Visit {
  /** Script and style over the wire, with their headers. */
  readonly kilobytes: number;
  /** From the start of the navigation until the frame in which the page can be used. */
  readonly usableMs: number;
  readonly largestPaintMs: number;
  /** All that moved without having been asked to. */
  readonly shift: number;
}

/** As a phone on slow 4G opens a page for the first time, until nothing more comes over the wire. */
export async function visit(browser: Browser, { url, usable, cookie }: Visited): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });
  try {
    await giveCookies(context, url, cookie);
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', slow4G);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    const wire = watchWire(devtools);
    await page.addInitScript(watchPage, usable);
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForFunction(() => (window as Partial<Watched>).watched?.usableMs);
    await wire.quiet();
    const watched = await page.evaluate(() => (window as unknown as Watched).watched);
    return { ...watched, kilobytes: wire.bytes() / 1_000 };
  } finally {
    await context.close();
  }
}

/** Signs a browser in, by a header's text. */
export async function giveCookies(context: BrowserContext, url: string, cookie = ''): Promise<void> {
  const pairs = cookie.split('; ').filter((pair) => pair !== '');
  await context.addCookies(
    pairs.map((pair) => {
      const [name = '', ...value] = pair.split('=');
      return { name, value: value.join('='), url: new URL(url).origin };
    }),
  );
}

interface Watched {
  watched: Omit<Visit, 'kilobytes'>;
}

/** In the page, from its start: what is painted and moved, and the first frame that shows what it can be used by. */
function watchPage(usable: string): void {
  const watched = { usableMs: 0, largestPaintMs: 0, shift: 0 };
  Object.assign(window, { watched });
  const observe = (type: string, note: (entry: never) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => note(entry as never))).observe({
      type,
      buffered: true,
    });
  observe('largest-contentful-paint', ({ startTime }: PerformanceEntry) => (watched.largestPaintMs = startTime));
  observe('layout-shift', ({ value, hadRecentInput }: { value: number; hadRecentInput: boolean }) => {
    if (!hadRecentInput) watched.shift += value;
  });
  const watcher = new MutationObserver(() => {
    if (document.querySelector(usable) === null) return;
    watcher.disconnect();
    requestAnimationFrame(() => setTimeout(() => (watched.usableMs = performance.now())));
  });
  watcher.observe(document, { subtree: true, childList: true });
}

/** Counts bytes of script and style as they come over the wire, with their headers. */
function watchWire(devtools: CDPSession) {
  const counted = new Set<string>();
  let bytes = 0;
  let last = Date.now();
  devtools.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script' || type === 'Stylesheet') counted.add(requestId);
  });
  devtools.on('Network.dataReceived', () => void (last = Date.now()));
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    last = Date.now();
    if (counted.has(requestId)) bytes += encodedDataLength;
  });
  return {
    bytes: () => bytes,
    async quiet() {
      while (Date.now() - last < QUIET_MS) await pause(QUIET_MS / 10);
    },
  };
}
