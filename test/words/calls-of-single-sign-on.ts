import type { Page } from 'playwright-core';
import { opens } from './calls.js';
import { press } from './steps.js';
import type { Call } from './walk.js';

/** What pages ask for where a practice has a provider of single sign-on. */
export function callsOfSingleSignOn(url: string): Call[] {
  const withProvider = async (page: Page) => {
    await page.route('**/api/auth/single-sign-on', (route) =>
      route.fulfill({ json: { provider: { name: 'Harbour ID' } } }),
    );
    await opens(`${url}/coach`)(page);
  };
  const comesBack = opens(`${url}/coach/single-sign-on?code=x&state=y`);
  return [
    { route: 'POST /api/auth/single-sign-on/begin', open: withProvider, act: press('Sign in with Harbour ID') },
    { route: 'POST /api/auth/single-sign-on', open: comesBack, act: comesBack },
  ];
}
