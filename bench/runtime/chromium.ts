import { spawnSync } from 'node:child_process';
import { chromium, type Browser } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome'];

/** The system's own Chromium, without a window. */
export function openChromium(): Promise<Browser> {
  const executablePath = names
    .map((name) => spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).stdout.trim())
    .find((path) => path !== '');
  if (!executablePath) throw new Error('There is no Chromium on this machine: apt-get install -y chromium');
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath, args: ['--disable-background-networking', ...asRoot] });
}
