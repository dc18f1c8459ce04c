import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { redrawn } from '../browser/layout/edges.js';

const widths = [320, 390, 1280];
const usualHeight = 844;
// Past this Chromium takes no picture in one piece.
const mostHeight = 16_000;
const schemes = ['light', 'dark'] as const;

interface Seen {
  readonly name: string;
  readonly files: readonly { readonly file: string; readonly width: number; readonly scheme: string }[];
}

/** Pictures in a folder, in the order in which they were taken, and a page that shows them all. */
export class Album {
  private readonly seen: Seen[] = [];

  private constructor(
    private readonly folder: string,
    private readonly only: string,
  ) {}

  static async open(folder: string, only: string): Promise<Album> {
    await mkdir(folder, { recursive: true });
    return new Album(folder, only);
  }

  get pages(): number {
    return this.seen.length;
  }

  /** The page as it stands, whole, in every width and both schemes; leaves it as wide as it was. */
  async take(page: Page, path: string, state: string): Promise<void> {
    const name = `${path} ${state}`;
    if (!name.includes(this.only)) return;
    const number = String(this.seen.length + 1).padStart(3, '0');
    const files: Seen['files'][number][] = [];
    const usual = page.viewportSize();
    for (const width of widths) {
      await page.setViewportSize({ width, height: usualHeight });
      await page.setViewportSize({ width, height: await heightOf(page) });
      // An email stands in a frame of its own, and a chart draws itself once it has its width.
      await Promise.all(page.frames().map((frame) => frame.waitForLoadState()));
      await redrawn(page);
      for (const scheme of schemes) {
        await page.emulateMedia({ colorScheme: scheme });
        const file = `${number}-${name.replace(/[^\w%]+/g, '-')}-${width}-${scheme}.png`;
        await page.screenshot({ path: join(this.folder, file), fullPage: true });
        files.push({ file, width, scheme });
      }
    }
    await page.emulateMedia({ colorScheme: null });
    if (usual) await page.setViewportSize(usual);
    await redrawn(page);
    this.seen.push({ name, files });
  }

  /** Writes the page that shows them, and tells where it is. */
  async close(): Promise<string> {
    const index = join(this.folder, 'index.html');
    await writeFile(index, indexOf(this.seen));
    return index;
  }
}

/** As tall as the page: a long list has only those of its rows that are in the window. */
function heightOf(page: Page): Promise<number> {
  return page.evaluate((most) => Math.min(most, document.documentElement.scrollHeight), mostHeight);
}

function indexOf(seen: readonly Seen[]): string {
  const parts = seen.map(({ name, files }) => {
    const pictures = files.map(
      ({ file, width, scheme }) =>
        `<a href="${encodeURI(file)}"><img loading="lazy" src="${encodeURI(file)}" alt="${width} px, ${scheme}" width="${width / 4 + 60}"></a>`,
    );
    return `<h2>${asText(name)}</h2><div>${pictures.join('')}</div>`;
  });
  const style =
    'body{font:16px system-ui;margin:2rem;background:#888}div{display:flex;flex-wrap:wrap;gap:1rem;align-items:start}';
  return `<!doctype html><meta charset="utf-8"><title>Every page</title><style>${style}</style>${parts.join('\n')}\n`;
}

const asText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
