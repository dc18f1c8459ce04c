import type { Page } from 'playwright-core';
import { tabThrough, type Tour } from './tab-tour.js';

/**
 * What is wrong with a page for somebody who tabs through all of it: stops that go against the order in which it is read,
 * that are hidden, lie under a bar that stays in place, or look no other with the focus than without it; and a focus
 * that does not get to the end.
 */
export function focusFaults(page: Page): Promise<string[]> {
  return tabThrough(page, async (tour) => {
    const look = await tour.evaluateHandle(lookAtStops);
    const found = [await page.evaluate(notSeen, look), await page.evaluate(against, look)];
    await look.dispose();
    return found.flat();
  });
}

type Stops = ReturnType<typeof lookAtStops>;

/** In the page: the stops that are still there, and how to look at them. */
function lookAtStops({ stops: all, start }: Tour) {
  const stops = all.filter((stop): stop is HTMLElement => stop instanceof HTMLElement && stop.isConnected);
  const named = (stop: Element) => {
    const name = stop.textContent.trim() || stop.getAttribute('aria-label') || stop.getAttribute('name') || '';
    return `${stop.tagName.toLowerCase()} "${name.slice(0, 30)}"`;
  };
  const isDrawn = (node: Element) => {
    const { width, height } = node.getBoundingClientRect();
    return width > 4 && height > 4 && node.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  };
  /** A radio button is often drawn by its label alone. */
  const drawnBy = (stop: Element): Element | undefined =>
    [stop, ...((stop as HTMLInputElement).labels ?? []), stop.nextElementSibling]
      .filter((node) => node !== null)
      .find(isDrawn);
  /** What it stands in that stays in place while the page is scrolled. */
  const barOf = (node: Element | null): Element | null =>
    node === null || /fixed|sticky/.test(getComputedStyle(node).position) ? node : barOf(node.parentElement);
  return { stops, start, named, drawnBy, barOf };
}

async function notSeen({ stops, start, named, drawnBy, barOf }: Stops): Promise<string[]> {
  const isUnderBar = (node: Element) => {
    const { left, right, top, bottom } = node.getBoundingClientRect();
    const across = [left + 3, (left + right) / 2, right - 3];
    const points = [top + 3, (top + bottom) / 2, bottom - 3].flatMap((y) => across.map((x) => [x, y] as const));
    return points.every(([x, y]) => {
      const bar = barOf(document.elementFromPoint(x, y));
      return bar !== null && !bar.contains(node);
    });
  };
  const lookOf = (stop: Element) => {
    const around = [stop, stop.nextElementSibling, stop.parentElement, stop.parentElement?.parentElement];
    const styles = around.map((node) => (node ? getComputedStyle(node) : null));
    return styles.map((style) => `${style?.outline} ${style?.boxShadow} ${style?.borderColor}`).join();
  };
  const found: string[] = [];
  for (const stop of stops) {
    // Of a long list only those rows are there that are in the window.
    if (!stop.isConnected) continue;
    // Between two stops the page hears that the first has lost the focus.
    start.focus({ preventScroll: true });
    await scheduler.yield();
    const without = lookOf(stop);
    stop.focus({ focusVisible: true } as FocusOptions);
    const drawn = drawnBy(stop);
    if (stop.closest('[aria-hidden=true]') || !drawn) found.push(`the focus goes to what is hidden: ${named(stop)}`);
    else if (isUnderBar(drawn)) found.push(`the focus is under a bar: ${named(stop)}`);
    else if (lookOf(stop) === without) found.push(`the focus is not seen: ${named(stop)}`);
    await scheduler.yield();
  }
  return found;
}

function against({ stops, start, named, drawnBy, barOf }: Stops): string[] {
  start.focus();
  const isRtl = document.documentElement.dir === 'rtl';
  const inline = ({ left, right }: DOMRect) => (isRtl ? ([-right, -left] as const) : ([left, right] as const));
  const goesBack = (one: DOMRect, other: DOMRect) => {
    const [[oneStart, oneEnd], [otherStart, otherEnd]] = [inline(one), inline(other)];
    const isBefore = otherEnd <= oneStart + 2;
    const isAbove = other.bottom <= one.top + 2;
    const sharesColumn = Math.min(oneEnd, otherEnd) - Math.max(oneStart, otherStart) > 2;
    const sharedRow = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
    return (isAbove && (sharesColumn || isBefore)) || (isBefore && sharedRow > Math.min(one.height, other.height) / 2);
  };
  /** What of a list of its own is scrolled away stands where the list does. */
  const listOf = (node: Element | null): Element | null =>
    node === null || (/auto|scroll/.test(getComputedStyle(node).overflowY) && node.scrollHeight > node.clientHeight)
      ? node
      : listOf(node.parentElement);
  for (const list of new Set([document.documentElement, ...stops.map(listOf)])) list?.scrollTo(0, 0);
  const placed = stops.flatMap((stop) => {
    const drawn = drawnBy(stop);
    // A link to skip by stands above the page until it is tabbed to.
    if (!stop.isConnected || !drawn || barOf(drawn) !== null || drawn.getBoundingClientRect().bottom <= 0) return [];
    return [{ stop, drawn, list: listOf(drawn.parentElement) }];
  });
  return placed.flatMap(({ stop, drawn, list }, index) => {
    const before = placed[index - 1];
    if (!before) return [];
    const inOne = before.list === list;
    const from = ((inOne ? null : before.list) ?? before.drawn).getClientRects();
    const to = ((inOne ? null : list) ?? drawn).getClientRects();
    if (!goesBack(from[from.length - 1]!, to[0]!)) return [];
    return [`the focus goes back from ${named(before.stop)} to ${named(stop)}`];
  });
}
