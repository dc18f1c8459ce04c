import { spawnSync } from 'node:child_process';
import { chromium, type Browser, type BrowserContext } from 'playwright-core';

// The names under which systems install it; scripts/test/system-programs.mjs makes sure that one is there.
const names = ['chromium', 'chromium-browser', 'google-chrome'];
/** The same engine without a browser's own windows and pages around it, which nobody sees here. */
const withoutWindows = ['chromium-headless-shell', ...names];

const args = [
  '--disable-background-networking',
  // All pages are one origin's: without a new process for each that is opened, opening one costs half.
  '--disable-site-isolation-trials',
  '--renderer-process-limit=1',
];

/** Opens the system's own Chromium, without a window and without a word to anyone. */
export function openChromium(): Promise<Browser> {
  return chromium.launch(options(withoutWindows));
}

/** The same as somebody has it on a device of their own: what it keeps is in this folder. */
export function openProfile(folder: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, {
    ...options(names),
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    reducedMotion: 'reduce',
  });
}

function options(called: readonly string[]) {
  return {
    executablePath: whereChromiumIs(called),
    args: process.getuid?.() === 0 ? [...args, '--no-sandbox'] : args,
  };
}

function whereChromiumIs(called: readonly string[]): string {
  for (const name of called) {
    const { status, stdout } = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' });
    if (status === 0) return stdout.trim();
  }
  throw new Error('There is no Chromium on this machine: apt-get install -y chromium');
}
