import type { JSHandle, Page } from 'playwright-core';

/** A page with more stops than this is taken to hold the focus for ever. */
const MOST_STOPS = 400;

/** Where the focus stood on the way through a page; lives in the page. */
export type Tour = ReturnType<typeof setOut>;

/** Tabs from before the page's first stop to behind its last, and lets the tour be looked at; nothing has the focus then. */
export async function tabThrough(page: Page, look: (tour: JSHandle<Tour>) => Promise<string[]>): Promise<string[]> {
  const tour = await page.evaluateHandle(setOut);
  try {
    const expected = await tour.evaluate((one) => one.expected);
    for (let presses = 0; presses < expected; presses += 1) await page.keyboard.press('Tab');
    for (let presses = expected; !(await tour.evaluate((one) => one.ended)); presses += 1) {
      if (presses > MOST_STOPS) return [`the focus does not get to the end: ${await tour.evaluate(lastStops)}`];
      await page.keyboard.press('Tab');
    }
    return await look(tour);
  } finally {
    await tour.evaluate(goBack);
    await tour.dispose();
  }
}

function setOut() {
  const [start, end] = [document.createElement('span'), document.createElement('span')] as const;
  for (const mark of [start, end]) mark.style.cssText = 'position:fixed;inset:0 auto auto 0;outline:none';
  start.tabIndex = -1;
  end.tabIndex = 0;
  document.body.prepend(start);
  document.body.append(end);
  const stops: Element[] = [];
  const tour = { start, end, stops, ended: false, expected: 0, note };
  function note({ target }: Event): void {
    if (target === end) tour.ended = true;
    else if (target !== start && !tour.ended) stops.push(target as Element);
  }
  // Tab goes nowhere from the end, however often it is pressed.
  end.addEventListener('keydown', (event) => event.preventDefault());
  start.focus();
  document.addEventListener('focusin', note);
  const able = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  const seen = [...document.querySelectorAll<HTMLInputElement>(able)].filter((one) => one.checkVisibility());
  const groups = new Set(seen.filter(({ type }) => type === 'radio').map(({ name }) => name));
  tour.expected = seen.filter(({ type }) => type !== 'radio').length + groups.size;
  return tour;
}

function lastStops({ stops }: Tour): string {
  const named = (stop: Element) => `${stop.tagName.toLowerCase()} "${stop.textContent.trim().slice(0, 30)}"`;
  return stops.slice(-4).map(named).join(', ');
}

function goBack({ start, end, note }: Tour): void {
  document.removeEventListener('focusin', note);
  start.focus();
  start.blur();
  for (const mark of [start, end]) mark.remove();
  scrollTo(0, 0);
}
