import type { Page } from 'playwright-core';
import { axeFinds } from '../axe.js';
import { brokenWords } from '../layout/broken-words.js';
import { redrawn, pastTheEdge } from '../layout/edges.js';
import type { Visitor } from '../visitor.js';
import { focusFaults } from './focus-order.js';

/** A desk, a phone, and as narrow as WCAG 2.2 asks for; the first two also with letters of twice their size. */
const windows = [
  { width: 1280, letters: '100%' },
  { width: 1280, letters: '200%' },
  { width: 390, letters: '200%' },
  { width: 390, letters: '100%' },
  { width: 320, letters: '100%' },
] as const;

const SHORT_LETTERS = 7;
const ofOneWord = /^[\p{L}\p{M}\p{N}’]+[.,:;!?⟧]*$/u;

interface Expected {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/** Looks each page over, in every window, in light and dark and by Tab, without loading it again. */
export class EveryLook {
  readonly found: string[] = [];

  /** With what else is asked of each page, a sentence for each fault. */
  constructor(
    private readonly visitor: Visitor,
    private readonly expected: Expected,
    private readonly also: (page: Page) => Promise<readonly string[]> = () => Promise.resolve([]),
  ) {}

  /** Leaves the page as it was: on a phone it may have shown but a part of itself. */
  readonly looks = async (path: string, state: string): Promise<void> => {
    const { page } = this.visitor;
    const where = `${path}, ${state}`;
    const note = (how: string, faults: readonly string[]) =>
      this.found.push(...faults.map((fault) => `${where}, ${how}: ${fault}`));
    note('words', await this.also(page));
    note('language', await page.evaluate(speaksOtherwise, this.expected));
    await page.emulateMedia({ colorScheme: 'dark' });
    note('dark', await axeFinds(page, 'of colour'));
    await page.emulateMedia({ colorScheme: 'light' });
    for (const { width, letters } of windows) {
      await page.setViewportSize({ width, height: 800 });
      await page.evaluate((size) => (document.documentElement.style.fontSize = size), letters);
      note(`${width} px, letters ${letters}`, [...(await pastTheEdge(page)), ...(await brokenShort(page))]);
      await this.visitor.isPictured(`${this.expected.language} ${where} ${width} ${letters}`);
    }
    await page.evaluate(() => (document.documentElement.style.fontSize = ''));
    note('light', await axeFinds(page, 'all'));
    note('by Tab', await focusFaults(page));
    await page.emulateMedia({ colorScheme: null });
    await page.setViewportSize({ width: 1280, height: 900 });
    await redrawn(page);
  };
}

/** A long word may break where the letters are large; one that would have had room on a line of its own must not. */
async function brokenShort(page: Page): Promise<string[]> {
  const words = await brokenWords(page.locator('body'));
  const short = new Set(words.filter((word) => word.length <= SHORT_LETTERS && ofOneWord.test(word)));
  return [...short].map((word) => `broken: ${word}`);
}

/** In the page: the language and direction that it says it is in, where it is not in these. */
function speaksOtherwise({ language, direction }: Expected): string[] {
  const { lang, dir } = document.documentElement;
  const runs = getComputedStyle(document.documentElement).direction;
  return lang.split('-')[0] === language && runs === direction ? [] : [`it says ${lang} and ${dir}, and runs ${runs}`];
}
