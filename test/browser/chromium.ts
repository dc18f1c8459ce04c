import { spawnSync } from 'node:child_process';
import { chromium, type Browser } from 'playwright-core';

// The names under which systems install it; scripts/test/system-programs.mjs makes sure that one is there.
const names = ['chromium', 'chromium-browser', 'google-chrome'];

/** Opens the system's own Chromium, without a window and without a word to anyone. */
export function openChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: whereChromiumIs(),
    args: ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
}

function whereChromiumIs(): string {
  for (const name of names) {
    const { status, stdout } = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' });
    if (status === 0) return stdout.trim();
  }
  throw new Error('There is no Chromium on this machine: apt-get install -y chromium');
}
