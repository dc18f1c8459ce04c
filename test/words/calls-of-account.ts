import type { CalendarFeed, CoachAccount } from '@troth/contract';
import type { Page } from 'playwright-core';
import { opens } from './calls.js';
import { opensAs, press } from './steps.js';
import type { Call } from './walk.js';

const codes = (page: Page) => page.getByRole('region', { name: 'Codes from an app' });

/** What a coach can ask for on the page of their own account. */
export function callsOfAccount(url: string): Call[] {
  const address = `${url}/coach/account`;
  const time = { date: '2026-11-23', time: '09:00', zone: 'Europe/London' };
  const elsewhere: CoachAccount['sessions'][number] = {
    id: '0190a000-0000-7000-8000-000000000009',
    device: { browser: 'Firefox', system: 'Linux' },
    startedAt: time,
    lastUsedAt: time,
    current: false,
  };
  const account = (change: Partial<CoachAccount>) =>
    opensAs(address, /\/api\/v1\/coach\/account$/, (answer) => ({ ...answer, ...change }));
  const inUse = account({ codes: { since: time, recoveryCodesLeft: 3 } });
  const linked = account({ singleSignOn: { name: 'Harbour ID', since: time } });
  const followed = (since: CalendarFeed['since']) =>
    opensAs(address, /\/calendar-feed$/, (answer) => ({ ...answer, since }));
  const passkey = { id: elsewhere.id, name: 'My phone', addedAt: time, lastUsedAt: null };
  return [
    { route: 'GET /api/v1/coach/account', open: opens(address) },
    {
      route: 'PUT /api/v1/coach/account/language',
      open: opens(address),
      act: press('Use this language'),
    },
    {
      route: 'PUT /api/v1/coach/account/answering-hours',
      open: async (page) => {
        await opens(address)(page);
        await page.getByLabel('Say when I usually read').check();
        await page.locator('input[name=answering-from]').fill('10:15');
      },
      act: press('Keep my hours'),
      fields: ['answeringHours.weekdays', 'answeringHours.from', 'answeringHours.until'],
      kept: async (page) => (await page.locator('input[name=answering-from]').inputValue()) === '10:15',
    },
    {
      route: 'POST /api/v1/coach/account/single-sign-on/off',
      open: async (page) => {
        await linked(page);
        await page.getByRole('region', { name: 'Harbour ID' }).getByLabel('Current password').fill('the one of today');
      },
      act: press('Stop using Harbour ID'),
      fields: ['current'],
    },
    {
      route: 'POST /api/v1/coach/account/authenticator',
      open: async (page) => {
        await opens(address)(page);
        await codes(page).getByLabel('Your password').fill('the one of today');
      },
      act: press('Set up codes'),
      fields: ['current'],
    },
    {
      route: 'POST /api/v1/coach/account/authenticator/confirm',
      open: async (page) => {
        await page.route('**/api/v1/coach/account/authenticator', (route) =>
          route.fulfill({ json: { uri: 'otpauth://totp/Troth:ruth?secret=ABCDEFGH', secret: 'ABCDEFGH' } }),
        );
        await opens(address)(page);
        await codes(page).getByLabel('Your password').fill('the one of today');
        await press('Set up codes')(page);
        await page.getByLabel('Code from the app').fill('123456');
      },
      act: press('Use codes from now on'),
      fields: ['code'],
    },
    {
      route: 'POST /api/v1/coach/account/authenticator/off',
      open: async (page) => {
        await inUse(page);
        await page.getByText('Make new recovery codes, or').click();
        await page.getByLabel('Code from the app, or').fill('123456');
      },
      act: press('Turn codes off'),
      fields: ['code'],
    },
    {
      route: 'POST /api/v1/coach/account/recovery-codes',
      open: async (page) => {
        await inUse(page);
        await page.getByText('Make new recovery codes, or').click();
        await page.getByLabel('Code from the app, or').fill('123456');
      },
      act: press('Make new recovery codes'),
      fields: ['code'],
    },
    {
      route: 'POST /api/v1/coach/account/passkeys/options',
      open: async (page) => {
        await opens(address)(page);
        await page.getByLabel('A name for it').fill('My phone');
        await page.getByRole('region', { name: 'Passkeys' }).getByLabel('Your password').fill('the one of today');
      },
      act: press('Add a passkey'),
      fields: ['current'],
    },
    {
      route: 'PUT /api/v1/coach/account/passkeys/{id}',
      open: account({ passkeys: [passkey] }),
      act: press('Save this name: My phone'),
      fields: ['name'],
    },
    {
      route: 'DELETE /api/v1/coach/account/passkeys/{id}',
      open: account({ passkeys: [passkey] }),
      act: press('Remove: My phone'),
    },
    {
      route: 'POST /api/v1/coach/account/password',
      open: async (page) => {
        await opens(address)(page);
        await page.getByLabel('Current password').fill('the one of today');
        await page.getByLabel('New password').fill('three herons by the weir');
      },
      act: press('Change my password'),
      fields: ['current', 'password'],
      kept: async (page) => (await page.getByLabel('New password').inputValue()) === 'three herons by the weir',
    },
    { route: 'GET /api/v1/coach/account/calendar-feed', open: opens(address) },
    {
      route: 'POST /api/v1/coach/account/calendar-feed',
      open: followed(null),
      act: press('Make a secret address'),
    },
    {
      route: 'DELETE /api/v1/coach/account/calendar-feed',
      open: async (page) => {
        await followed({ date: '2026-11-23', time: '09:00', zone: 'Europe/Berlin' })(page);
        await press('End it')(page);
      },
      act: press('Yes, end it'),
    },
    {
      route: 'DELETE /api/v1/coach/account/sessions/{id}',
      open: account({ sessions: [elsewhere] }),
      act: press('End this session: Firefox on Linux'),
    },
    {
      route: 'DELETE /api/v1/coach/account/sessions',
      open: account({ sessions: [elsewhere] }),
      act: press('End all but this one'),
    },
  ];
}
