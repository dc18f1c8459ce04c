import type { ComponentType } from 'react';

/**
 * The page at this address, once all that it is drawn with is here: what React shows in place of a part that it waits for
 * stands for 300 ms at least. Rejects where a part cannot be fetched.
 */
export async function contentHere(): Promise<ComponentType> {
  // The check-in is opened from an email, on a phone, and is mostly all that is opened: it comes without the router.
  if (location.pathname === '/check-in') return (await import('./pages/check-in/Page')).Page;
  const { default: Routed, routed } = await import('./Routed');
  await routed;
  return Routed;
}
