import type { Page } from 'playwright-core';

/**
 * What does not fit a page's window: a page that can be scrolled sideways, elements that end right of it, words that
 * are cut off and stand whole nowhere else, words past the frame of their drawing, and controls that lie over each
 * other. What scrolls sideways in a frame of its own, or is for screen readers alone, fits.
 */
export async function pastTheEdge(page: Page): Promise<string[]> {
  await redrawn(page);
  const look = await page.evaluateHandle(lookAtPage);
  try {
    const found = [tooWide, pastEdge, cutOff, overEachOther].map((seek) => page.evaluate(seek, look));
    return (await Promise.all(found)).flat();
  } finally {
    await look.dispose();
  }
}

/** Waits until the page is drawn in a new width: a drawing is told of it in one frame, begins in the next, is there in the third. */
export function redrawn(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (let frames = 0; frames < 3; frames += 1) await new Promise((drawn) => requestAnimationFrame(drawn));
  });
}

type Look = ReturnType<typeof lookAtPage>;
type Seek = (look: Look) => string[];

/** What the others need: everything that is seen, and how to name it. It runs in the page. */
function lookAtPage() {
  const style = (node: Element) => getComputedStyle(node);
  const named = (node: Element) =>
    `${node.tagName.toLowerCase()} "${(node.textContent || node.getAttribute('aria-label') || '').trim().slice(0, 30)}"`;
  const isSeen = (node: Element) => {
    const { width, height } = node.getBoundingClientRect();
    return node.checkVisibility({ opacityProperty: true }) && width > 1 && height > 1;
  };
  const isWithin = (node: Element | null, those: (style: CSSStyleDeclaration) => boolean): boolean =>
    node !== null && (those(style(node)) || isWithin(node.parentElement, those));
  const seen = [...document.querySelectorAll('body *')].filter(
    (node) => isSeen(node) && node.closest('[aria-hidden=true]') === null,
  );
  return { style, named, isWithin, seen };
}

const tooWide: Seek = () => {
  const inner = document.documentElement.clientWidth;
  const widest = document.scrollingElement!.scrollWidth;
  return widest > inner ? [`${widest} px wide in ${inner}`] : [];
};

const pastEdge: Seek = ({ seen, isWithin, named }) => {
  const inner = document.documentElement.clientWidth;
  const scrolls = ({ overflowX }: CSSStyleDeclaration) => /auto|scroll/.test(overflowX);
  const past = seen.filter((node) => {
    // A chart's own drawing is cut by its frame.
    if (node.closest('svg') !== null && node.tagName !== 'svg') return false;
    const { left, right } = node.getBoundingClientRect();
    const isPast = document.dir === 'rtl' ? left < -1 : right > inner + 1;
    return isPast && !isWithin(node.parentElement, scrolls);
  });
  return past.slice(0, 4).map((node) => `past the edge: ${named(node)}`);
};

const cutOff: Seek = ({ seen, style, named }) => {
  // Shortened with dots in one place, where the same words stand whole in another.
  const isShortened = (node: Element) =>
    style(node).textOverflow === 'ellipsis' &&
    seen.some(
      (other) =>
        style(other).textOverflow !== 'ellipsis' &&
        !other.contains(node) &&
        other.textContent?.includes(node.textContent?.trim() ?? ''),
    );
  const hides = (overflow: string) => /hidden|clip/.test(overflow);
  const cut = seen.filter((node) => {
    const { overflowX, overflowY } = style(node);
    return (
      !isShortened(node) &&
      !/^(select|input|textarea|iframe)$/i.test(node.tagName) &&
      (node.textContent ?? '').trim() !== '' &&
      ((hides(overflowX) && node.scrollWidth > node.clientWidth + 1) ||
        (hides(overflowY) && node.scrollHeight > node.clientHeight + 1))
    );
  });
  const cutInDrawing = seen.filter((node) => {
    const frame = node.tagName === 'text' ? node.closest('svg')?.getBoundingClientRect() : undefined;
    const { left, right } = node.getBoundingClientRect();
    return frame !== undefined && (left < frame.left - 1 || right > frame.right + 1);
  });
  return [...cut, ...cutInDrawing].slice(0, 4).map((node) => `cut off: ${named(node)}`);
};

const overEachOther: Seek = ({ seen, isWithin, style, named }) => {
  const floats = ({ position }: CSSStyleDeclaration) => /fixed|sticky/.test(position);
  const controls = seen.filter(
    (node) =>
      node.matches('a[href], button, select, textarea, summary, input:not([type=radio], [type=checkbox])') &&
      !isWithin(node, floats),
  );
  const meet = (one: DOMRect, other: DOMRect) =>
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > 2 &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 6;
  // What a list of its own has scrolled away, wholly or in part, lies beneath nothing.
  const shown = ({ parentElement: frame }: Element, rect: DOMRect): DOMRect => {
    if (frame === null) return rect;
    if (!/auto|scroll/.test(style(frame).overflowY)) return shown(frame, rect);
    const { top, bottom } = frame.getBoundingClientRect();
    const from = Math.max(rect.top, top);
    return shown(frame, new DOMRect(rect.x, from, rect.width, Math.max(0, Math.min(rect.bottom, bottom) - from)));
  };
  const rectsOf = (node: Element) => [...node.getClientRects()].map((rect) => shown(node, rect));
  // The button that shows a password stands within the password's own frame.
  const isInField = (one: Element, other: Element) =>
    one.matches('input') && one.parentElement?.parentElement?.contains(other);
  const placed = controls.map((node) => ({ node, rects: rectsOf(node) }));
  const over = placed.flatMap((one, index) =>
    placed
      .slice(index + 1)
      .filter((other) => one.rects.some((a) => other.rects.some((b) => meet(a, b))))
      .filter(({ node }) => !one.node.contains(node) && !node.contains(one.node) && !isInField(one.node, node))
      .map(({ node }) => `over each other: ${named(one.node)} and ${named(node)}`),
  );
  return over.slice(0, 4);
};
