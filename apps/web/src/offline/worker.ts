/**
 * Runs in browsers whose user asked for reading offline, and in no other. Keeps three pages and their files, which are the
 * same for everybody; an answer of the API never passes through it.
 */
interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface Fetching extends Lasting {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

/** As much of a service worker's scope as is used here; its types do not go with those of pages. */
interface Scope {
  addEventListener(type: 'install' | 'activate', hear: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', hear: (event: Fetching) => void): void;
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
}

const scope = self as unknown as Scope;
const cacheName = 'troth.pages';
const pages = ['/us', '/check-in', '/help'];
const files = '/assets/';
// Who is served what is settled by the network; here there is one of each.
const lenient = { ignoreSearch: true, ignoreVary: true };

// A new version takes over at once: pages come from the network first, and files have their hash in their name.
scope.addEventListener('install', (event) => event.waitUntil(keepAll().then(() => scope.skipWaiting())));
scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()));

scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (request.mode === 'navigate' && pages.includes(pathname)) event.respondWith(pageFor(event, pathname));
  else if (pathname.startsWith(files)) event.respondWith(fileFor(request));
});

async function pageFor(event: Fetching, path: string): Promise<Response> {
  try {
    const page = await fetch(event.request);
    if (page.ok) event.waitUntil(renew(path, page.clone()));
    return page;
  } catch (unreachable) {
    const kept = await caches.match(path, lenient);
    if (kept) return kept;
    throw unreachable;
  }
}

async function fileFor(request: Request): Promise<Response> {
  return (await caches.match(request, lenient)) ?? fetch(request);
}

/** After a deploy, or in another language, a page is another one; then so are all. */
async function renew(path: string, page: Response): Promise<void> {
  const kept = await caches.match(path, lenient);
  // Somebody who signed out meanwhile wants nothing kept.
  if (kept && (await kept.text()) !== (await page.text())) await keepAll();
}

/** A page is put in place once all its files are there, and what no page names any more goes last. */
async function keepAll(): Promise<void> {
  const cache = await caches.open(cacheName);
  const named = new Set<string>();
  for (const path of pages) {
    const page = await fetched(path);
    const html = await page.clone().text();
    const own = [...html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, file]) => file!);
    for (const file of own) named.add(file);
    await Promise.all(
      own.map(async (file) => (await cache.match(file, lenient)) ?? cache.put(file, await fetched(file))),
    );
    await cache.put(path, page);
  }
  for (const request of await cache.keys()) {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith(files) && !named.has(pathname)) await cache.delete(request);
  }
}

async function fetched(path: string): Promise<Response> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path} was answered ${answer.status}.`);
  return answer;
}
