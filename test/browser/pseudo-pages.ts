import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { BrowserContext } from 'playwright-core';

const root = resolve(import.meta.dirname, '../..');
const program = join(root, 'node_modules/vite/bin/vite.js');

/** Our pages, built in the pseudo-locale, in a folder of their own. */
export class PseudoPages {
  private constructor(private readonly folder: string) {}

  static async build(): Promise<PseudoPages> {
    const folder = await mkdtemp(join(tmpdir(), 'troth-pseudo-'));
    const args = ['build', 'apps/web', '--mode', 'pseudo', '--outDir', folder, '--logLevel', 'error'];
    await promisify(execFile)(process.execPath, [program, ...args], { cwd: root });
    return new PseudoPages(folder);
  }

  /** Serves them in place of those that Troth at this origin has; it answers all else itself. */
  async serveIn(context: BrowserContext, origin: string): Promise<void> {
    const isPage = (url: URL) => url.origin === origin && !/^\/(api|dev)\//.test(url.pathname);
    await context.route(isPage, (route) => {
      const path = join(this.folder, new URL(route.request().url()).pathname);
      const isFile = /\.\w+$/.test(path) && existsSync(path);
      return route.fulfill({ path: isFile ? path : join(this.folder, 'pages/en/index.html') });
    });
  }

  remove(): Promise<void> {
    return rm(this.folder, { recursive: true });
  }
}
