import type { Page } from 'playwright-core';

/** How much the browser holds for these pages, of every kind. */
export const keptByBrowser = (page: Page) =>
  page.evaluate(async () => ({
    local: localStorage.length,
    tab: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));

export const nothingKept = { local: 0, tab: 0, databases: 0, caches: 0, workers: 0 };
