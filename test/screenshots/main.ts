import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { openChromium } from '../browser/chromium.js';
import { EveryPage } from '../browser/every-page/every-page.js';
import { Look } from '../browser/look.js';
import { usual } from '../browser/every-page/said-words.js';
import { Standalone } from '../browser/standalone.js';
import { Visitor } from '../browser/visitor.js';
import { Album } from './album.js';
import { takeDemoPages } from './demo-pages.js';
import { readOptions, type ScreenshotOptions } from './options.js';
import { wordsIn } from '../browser/every-page/words-in.js';

/** Far more than all of it takes; what hangs does not hang for ever. */
const LONGEST_MS = 30 * 60_000;
const zone = 'Europe/Berlin';

let running: Standalone | null = null;

process.exitCode = await main();

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  const end = (why: string) => {
    process.stderr.write(`${why}\n`);
    void Promise.resolve(running?.stop()).finally(() => process.exit(1));
  };
  setTimeout(end, LONGEST_MS, 'It took longer than half an hour, and was ended.').unref();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => end('It was broken off.'));
  const folder = resolve(options.into ?? (await mkdtemp(join(tmpdir(), 'troth-screenshots-'))));
  const album = await Album.open(folder, options.only);
  const browser = await openChromium();
  try {
    await takeAll(browser, album, options);
    return 0;
  } catch (fault) {
    process.stderr.write(`${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}\n`);
    return 1;
  } finally {
    await browser.close();
    process.stdout.write(`${album.pages} pages: ${await album.close()}\n`);
  }
}

async function takeAll(browser: Browser, album: Album, { language }: ScreenshotOptions): Promise<void> {
  const inWords = await wordsIn(language);
  await onTroth({}, async (troth) => {
    const visitor = await arrive(browser, troth, language);
    const looks = (path: string, state: string) => album.take(visitor.page, path, state);
    await new EveryPage(troth, visitor, { looks, inWords }, usual).walk();
  });
  await onTroth({ TROTH_DEMO: 'on' }, async (troth) => {
    await takeDemoPages(troth, await arrive(browser, troth, language), album);
  });
}

/** Starts Troth, and stops it whatever comes. */
async function onTroth(settings: Readonly<Record<string, string>>, use: (troth: Standalone) => Promise<void>) {
  running = await Standalone.start(settings, false);
  try {
    await use(running);
  } finally {
    await running.stop();
    running = null;
  }
}

/** Somebody whose browser is set to that language. */
function arrive(browser: Browser, troth: Standalone, language: string): Promise<Visitor> {
  return Visitor.arrive(browser, troth.url, new Look(), { zone, language });
}
