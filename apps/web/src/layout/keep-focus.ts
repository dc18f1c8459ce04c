const usable = 'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled)';
const fields = 'input:not(:disabled), select:not(:disabled), textarea:not(:disabled)';

/** Where the focus was, from the element outwards; what is removed no longer knows what it stood in. */
let path: readonly Element[] = [];
/** Holds the focus until the element is enabled again, the page's heading is there, or what was done is said. */
let standIn: Element | null = null;

/**
 * Where an act removes or disables what had the focus, the focus goes to what came in its place, or the nearest that is
 * left: people who work by keys or by ear go on from there and not from the top of the page. A focus that somebody lets
 * go stays away.
 */
export function keepFocus(): void {
  document.addEventListener('focusin', ({ target }) => {
    if (target === standIn) return;
    standIn = null;
    path = outwards(target as Element);
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (!(target as Element).closest(`${usable}, label, [tabindex]`)) [path, standIn] = [[], null];
  });
  new MutationObserver(lookAfter).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['disabled', 'hidden'],
  });
}

function lookAfter(changes: readonly MutationRecord[]): void {
  const [element] = path;
  if (element === undefined) return;
  const { activeElement } = document;
  const isFree = [null, document.body, element, standIn].includes(activeElement);
  if (!isFree) return;
  if (!element.isConnected) moveOn(changes);
  else if (element.matches(':disabled')) hold(element.closest('main'));
  else if (standIn !== null) release(element);
}

/** The main part has the place of a button that works, until it can be pressed again. */
function hold(main: Element | null): void {
  if (main === null || main === standIn) return;
  standIn = main;
  focus(main);
}

function release(element: Element): void {
  standIn = null;
  focus(element);
}

function moveOn(changes: readonly MutationRecord[]): void {
  const near = path.find((one) => one.isConnected && one !== document.body);
  if (near === undefined) return;
  const added = changes
    .flatMap(({ addedNodes }) => [...addedNodes])
    .filter((node): node is Element => node instanceof Element && near.contains(node));
  const found = firstOf(added, standIn === null || standIn.matches('main') ? placeIn : placeOfWords);
  const place = found ?? placeAround(near);
  if (place === null || place === document.activeElement) return;
  if (found === null || place.matches('main')) {
    standIn = place;
  } else {
    standIn = null;
    path = outwards(place);
  }
  focus(place);
}

/** A new page's heading, what is said, or the first field; its main part as long as that is empty. */
function placeIn(added: Element): Element | null {
  const scope = added.querySelector('main') ?? added;
  const isPage = scope.matches('main');
  const said = first(scope, isPage ? 'h1' : 'h1, h2, h3') ?? placeOfWords(scope);
  if (isPage) return said ?? scope;
  return said ?? first(scope, fields) ?? first(scope, usable);
}

/** What is said of an act may come a moment after what the act removed has gone. */
function placeOfWords(added: Element): Element | null {
  return first(added, '[role=status]:not(:empty), [role=alert]');
}

/** Nothing came in its place: the heading of the part that it stood in. */
function placeAround(near: Element): Element | null {
  for (let part: Element | null = near; part !== null; part = part.parentElement) {
    if (part.matches('main')) return first(part, 'h1') ?? part;
    const heading = part.matches('section, form, article, li') ? first(part, 'h1, h2, h3') : null;
    if (heading !== null) return heading;
  }
  return document.querySelector('main');
}

function focus(element: Element): void {
  if (!(element instanceof HTMLElement)) return;
  if (!element.matches(`${usable}, [tabindex]`)) element.tabIndex = -1;
  element.focus({ preventScroll: element.matches('main') });
}

const first = (scope: Element, selector: string) => (scope.matches(selector) ? scope : scope.querySelector(selector));

function firstOf<From, To>(all: readonly From[], find: (one: From) => To | null): To | null {
  for (const one of all) {
    const found = find(one);
    if (found !== null) return found;
  }
  return null;
}

function outwards(element: Element): readonly Element[] {
  const elements: Element[] = [];
  for (let one: Element | null = element; one !== null; one = one.parentElement) elements.push(one);
  return elements;
}
