import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { emailKinds, renderEmail, type EmailKind, type EmailVariables } from '@troth/emails';
import type { Browser, Page } from 'playwright-core';
import { openChromium } from './chromium.js';
import { pastTheEdge } from './layout/edges.js';

const kinds = Object.keys(emailKinds) as EmailKind[];
const name = 'N'.repeat(76);
const promise = `If ${'w'.repeat(100)}, then I will ${'m'.repeat(180)}.`;
const context = { publicUrl: 'https://troth.example', practiceName: 'H'.repeat(76), aboutToken: 'a'.repeat(43) };

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openChromium();
  page = await browser.newPage({ viewport: { width: 320, height: 700 } });
});
afterAll(() => browser?.close());

/** The same data with names of 76 letters and all other words as long as a promise, but for addresses and choices. */
function stretched(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => stretched(item, key));
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([field, item]) => [field, stretched(item, field)]));
  if (typeof value !== 'string' || /^\d{4}-W|^(better|worse|about the same|openness|closeness|trust)$/.test(value))
    return value;
  if (/^https?:/.test(value)) return `https://troth.example/${'l'.repeat(120)}#${'s'.repeat(43)}`;
  return /name/i.test(key) ? name : promise;
}

function rendered<Kind extends EmailKind>(kind: Kind) {
  return renderEmail(kind, stretched(emailKinds[kind].preview) as EmailVariables<Kind>, context);
}

describe('an email read at 320 px, with names of 76 letters and words as long as a promise', () => {
  it.each(kinds)('%s is no wider than its window, and nothing in it is cut off', async (kind) => {
    const { html, text } = await rendered(kind);
    await page.setContent(html);
    expect(await page.locator('body').innerText()).toMatch(/N{76}|m{180}|Preferences|Help/);
    expect(await pastTheEdge(page)).toEqual([]);
    expect(text.split('\n').filter((line) => Buffer.byteLength(line) > 998)).toEqual([]);
  });

  it('breaks no short word of ours in the rows of the weekly report', async () => {
    await page.setContent((await rendered('weekly-report')).html);
    const lines = await page.locator('.rows th').evaluateAll((cells) =>
      cells.map((cell) => {
        const words = document.createRange();
        words.selectNodeContents(cell);
        return words.getClientRects().length;
      }),
    );
    expect(lines).toEqual([1, 1, 1]);
  });

  it('is seen to be too wide where one word of it does not break', async () => {
    const { html } = await rendered('welcome');
    await page.setContent(
      html
        .replace('<h1', '<h1 class="unbroken"')
        .replace('</head>', '<style>.unbroken{word-break:normal;overflow-wrap:normal}</style></head>'),
    );
    expect(await pastTheEdge(page)).not.toEqual([]);
  });
});
