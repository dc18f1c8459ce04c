import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Api } from '@troth/api';
import type { Browser } from 'playwright-core';
import { openChromium } from '../browser/chromium.js';

/** Where the pages lie once they were built. */
export const webRoot = fileURLToPath(new URL('../../dist/apps/web', import.meta.url));

const buildScript = new URL('../../scripts/bootstrap/build.mjs', import.meta.url).href;

/** A browser that reads pages as a partner's session shows them. */
export class PageReader {
  private constructor(
    private readonly browser: Browser,
    private readonly origin: string,
  ) {}

  static async open(api: Api): Promise<PageReader> {
    const origin = await api.listen(0, '127.0.0.1');
    return new PageReader(await openChromium(), origin);
  }

  /** All the words of a partner's own page, with the roles and states of what stands on it. */
  async read(path: string, cookie: string): Promise<string> {
    const context = await this.browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/London' });
    try {
      const [name = '', value = ''] = cookie.split('=');
      await context.addCookies([{ name, value, url: `${this.origin}/api/v1` }]);
      const page = await context.newPage();
      await page.goto(this.origin + path);
      // It stands at the end of a partner's own page; what is still being loaded says so as a status.
      await page.getByRole('button', { name: 'Close my page on this device' }).waitFor();
      await page.waitForFunction(() => !document.querySelector('main [role=status]'));
      await page.waitForLoadState('networkidle');
      return `${await page.locator('body').innerText()}\n${await page.locator('body').ariaSnapshot()}`;
    } finally {
      await context.close();
    }
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}

/** Builds the pages where their sources changed. */
export async function buildPages(): Promise<void> {
  const { NODE_OPTIONS: _, ...env } = process.env;
  const program = `import { buildWhatIsStale } from ${JSON.stringify(buildScript)}; await buildWhatIsStale();`;
  await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program], { env });
}
