import type { ComponentType } from 'react';
import { clockQuery } from './api/demo';
import { queryClient } from './api/query-client';

const DEMO_PATIENCE_MS = 1_000;

/**
 * The page at this address, once all that it is drawn with is here: what React shows in place of a part that it waits for
 * stands for 300 ms at least, and a demo's bar would push down what is drawn before it. Rejects where a part cannot be
 * fetched.
 */
export async function contentHere(): Promise<ComponentType> {
  const [Content] = await Promise.all([pageHere(), demoIsKnown()]);
  return Content;
}

async function pageHere(): Promise<ComponentType> {
  // The check-in is opened from an email, on a phone, and is mostly all that is opened: it comes without the router.
  if (location.pathname === '/check-in') return (await import('./pages/check-in/Page')).Page;
  const { default: Routed, routed } = await import('./Routed');
  await routed;
  return Routed;
}

/** Whether this is a demo was asked ahead; no page waits for long because of it. */
function demoIsKnown(): Promise<unknown> {
  const late = new Promise((resolve) => setTimeout(resolve, DEMO_PATIENCE_MS));
  return Promise.race([queryClient.prefetchQuery(clockQuery), late]);
}
