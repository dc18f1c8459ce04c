import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { axeFinds } from './axe.js';

const widths = [390, 1280];
const folder = join(tmpdir(), 'troth-screenshots');

/** Looks pages over with axe in light and dark, and takes their pictures where TROTH_SCREENSHOTS is set. */
export class Look {
  /** Page, scheme, rule and element of everything found. */
  readonly faults: string[] = [];
  /** The pages that were looked over. */
  readonly pages: string[] = [];

  async over(page: Page, name: string): Promise<void> {
    this.pages.push(name);
    for (const field of await silentFields(page)) this.faults.push(`${name}: ${field} does not say where to turn now`);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const faults = await axeFinds(page, colorScheme === 'light' ? 'all' : 'of colour');
      this.faults.push(...faults.map((fault) => `${name}, ${colorScheme}: ${fault}`));
      if (process.env['TROTH_SCREENSHOTS']) await this.takePictures(page, `${name}-${colorScheme}`);
    }
    await page.emulateMedia({ colorScheme: null });
  }

  /** One picture of the page as it stands, where TROTH_SCREENSHOTS is set. */
  async picture(page: Page, name: string): Promise<void> {
    if (!process.env['TROTH_SCREENSHOTS']) return;
    await mkdir(folder, { recursive: true });
    await page.screenshot({ path: join(folder, `${name.replace(/[^\w%]+/g, '-')}.png`), fullPage: true });
  }

  private async takePictures(page: Page, name: string): Promise<void> {
    await mkdir(folder, { recursive: true });
    const usual = page.viewportSize();
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      await page.screenshot({ path: join(folder, `${name}-${width}.png`), fullPage: true });
    }
    if (usual) await page.setViewportSize(usual);
  }
}

/** Fields for free words that are not described as unwatched, by their name or label. */
function silentFields(page: Page): Promise<string[]> {
  return page.locator('textarea:visible').evaluateAll((fields) =>
    fields
      .filter((field) => {
        const described = (field.getAttribute('aria-describedby') ?? '').split(' ');
        return !described.some((id) => document.getElementById(id)?.textContent?.includes('around the clock'));
      })
      .map((field) => field.getAttribute('name') ?? field.id),
  );
}
