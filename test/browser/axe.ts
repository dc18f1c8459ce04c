import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

// Less than half of what the package itself says its source is.
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** All of WCAG 2.2 AA that a machine can tell, targets of 24 px among it. */
const ofWcag = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] } as const;
/** All that can differ between light and dark. */
const ofColour = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } as const;

/** Which rules the page breaks as it stands, and with what; what is in frames of its own is not looked at. */
export async function axeFinds(page: Page, rules: 'all' | 'of colour'): Promise<string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(`${source}; 0`);
  return page.evaluate(
    async (runOnly) => {
      const { axe: ours } = window as unknown as { axe: typeof axe };
      const { violations } = await ours.run(document, { runOnly, resultTypes: ['violations'], iframes: false });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary ?? ''}`),
      );
    },
    rules === 'all' ? { ...ofWcag, values: [...ofWcag.values] } : { ...ofColour, values: [...ofColour.values] },
  );
}
