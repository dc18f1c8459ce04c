import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { Browser, CDPSession } from 'playwright-core';
import { linkToken, parseKeys } from '@troth/sealing';
import { openChromium } from '../runtime/chromium.js';
import { startChild } from '../runtime/child.js';
import { processes, started } from '../runtime/flow.js';
import { median } from '../runtime/rounds.js';
import { giveLinks } from '../load/check-in-links.js';
import { fillPractice } from '../load/fill-practice.js';
import { reading, type Measurement, type Reading } from '../measurement.js';
import type { ApiPlan } from '../processes/api.js';

const RUNS = 7;
// Lighthouse's slow 4G, and its processor four times slower than this one.
const slow4G = { offline: false, latency: 150, downloadThroughput: 1_638_400 / 8, uploadThroughput: 750_000 / 8 };
const SLOWER = 4;
const webRoot = fileURLToPath(new URL('../../apps/web', import.meta.url));

interface PageMeasured {
  readonly name: string;
  readonly path: string;
  /** What is there once the page can be used. */
  readonly usable: string;
  readonly targets?: { readonly kilobytes: number; readonly milliseconds: number };
}

interface Visit {
  readonly kilobytes: number;
  readonly milliseconds: number;
}

export const web: Measurement = {
  name: 'web',
  about:
    'Script and style over the wire, and the time until a page can be used, on slow 4G (1.6 Mbit/s, 150 ms) with a processor four times slower, nothing cached.',
  async run(bench) {
    const keys = `k1:${randomBytes(32).toString('base64')}`;
    const databaseUrl = await bench.freshDatabase(keys);
    const database = await bench.open(databaseUrl);
    const [link] = await giveLinks(database, await fillPractice(database, 1), parseKeys(keys));
    if (!link) throw new Error('Nobody has a link.');
    const server = started(bench, startChild(new URL('api.js', processes)));
    const url = await server.ask<string>('listen', { databaseUrl, keys, webRoot } satisfies ApiPlan);
    const browser = await openChromium();
    bench.onEnd(() => browser.close());

    const pages: readonly PageMeasured[] = [
      {
        name: 'check-in',
        path: `/check-in#${linkToken(parseKeys(keys), link.id)}`,
        usable: 'input[type=radio]',
        targets: { kilobytes: 130, milliseconds: 2_000 },
      },
      { name: 'landing', path: '/', usable: 'h1' },
      { name: 'join', path: '/join', usable: 'input[name=email]' },
      { name: 'us', path: '/us', usable: 'input[name=email]' },
      {
        name: 'help',
        path: '/help',
        usable: 'section[aria-labelledby=danger]',
        targets: { kilobytes: 175, milliseconds: 2_500 },
      },
    ];
    const readings: Reading[] = [];
    for (const page of pages) readings.push(...(await measure(browser, url, page)));
    return readings;
  },
};

async function measure(browser: Browser, url: string, page: PageMeasured): Promise<Reading[]> {
  const visits: Visit[] = [];
  for (let run = 0; run < RUNS; run += 1) visits.push(await visit(browser, url + page.path, page.usable));
  const { targets } = page;
  const most = (atMost: number | undefined) => (atMost === undefined ? {} : { target: { atMost } });
  return [
    reading(`web-${page.name}-size`, {
      value: median(visits.map(({ kilobytes }) => kilobytes)),
      unit: 'kB',
      ...most(targets?.kilobytes),
    }),
    reading(`web-${page.name}-usable`, {
      value: median(visits.map(({ milliseconds }) => milliseconds)),
      unit: 'ms',
      ...most(targets?.milliseconds),
    }),
  ];
}

/** As a phone opens it for the first time, from the start of the navigation until the frame in which it can be used. */
async function visit(browser: Browser, url: string, usable: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', slow4G);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    const bytes = countBytes(devtools);
    await page.addInitScript(noteWhenUsable, usable);
    await page.goto(url, { waitUntil: 'load' });
    const when = await page.waitForFunction(() => (window as { usableAt?: number }).usableAt);
    const milliseconds = (await when.jsonValue()) ?? NaN;
    return { kilobytes: bytes() / 1_000, milliseconds };
  } finally {
    await context.close();
  }
}

/** In the page: the moment after the first frame that shows what it can be used by. */
function noteWhenUsable(usable: string): void {
  const watcher = new MutationObserver(() => {
    if (document.querySelector(usable) === null) return;
    watcher.disconnect();
    requestAnimationFrame(() => setTimeout(() => Object.assign(window, { usableAt: performance.now() })));
  });
  watcher.observe(document, { subtree: true, childList: true });
}

/** Bytes of script and style as they came over the wire, with their headers. */
function countBytes(devtools: CDPSession): () => number {
  const counted = new Set<string>();
  let bytes = 0;
  devtools.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script' || type === 'Stylesheet') counted.add(requestId);
  });
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (counted.has(requestId)) bytes += encodedDataLength;
  });
  return () => bytes;
}
