import type { WholeCase } from '@troth/contract';
import type { Page } from 'playwright-core';
import { opens } from './calls.js';
import { press } from './steps.js';
import type { Call } from './walk.js';

const id = '0190a000-0000-7000-8000-000000000009';
const at = { date: '2026-11-26', time: '09:00', zone: 'Europe/Berlin' };
const open: WholeCase = {
  id,
  name: 'Lena',
  couple: 'Lena, Ole',
  urgency: 'now',
  opened: at,
  said: at,
  waitingSince: at,
  closed: null,
  coupleId: null,
  saying: [],
  acts: [],
  programme: {
    other: 'Ole',
    email: 'lena@home.example',
    mailStopped: false,
    reportsHeld: false,
    newAddress: { email: 'safe@new.example', state: 'asked', at },
    may: ['stop-mail', 'hold-reports', 'move-address', 'leave-address', 'end-programme'],
  },
};
const none = 'There is no such case for you here';
const away = { 'not-signed-in': 'You are no longer signed in here' };

/** What a coach who looks after safety can ask for. */
export function callsOfOfficer(url: string): Call[] {
  const address = `${url}/coach/safety/${id}`;
  const opened = async (page: Page) => {
    await page.route(`**/api/v1/coach/safety/${id}`, (route) => route.fulfill({ json: open }));
    await opens(address)(page);
  };
  return [
    // Where it cannot be known, the couples are shown all the same.
    { route: 'GET /api/v1/coach/safety/count', open: opens(`${url}/coach`), says: 'On their way' },
    { route: 'GET /api/v1/coach/safety', open: opens(`${url}/coach/safety`), says: away },
    {
      route: 'GET /api/v1/coach/safety/{id}',
      open: opens(address),
      says: { ...away, 'not-found': none, 'invalid-input': none },
    },
    {
      route: 'POST /api/v1/coach/safety/{id}/notes',
      open: async (page) => {
        await opened(page);
        await page.getByLabel('What did you do?').fill('Rang at noon.');
      },
      act: press('Write it down'),
      fields: ['words'],
      kept: async (page) => (await page.getByLabel('What did you do?').inputValue()) === 'Rang at noon.',
    },
    {
      route: 'POST /api/v1/coach/safety/{id}/close',
      open: async (page) => {
        await opened(page);
        await page.getByLabel('Anything to add, if you like').fill('We have a plan.');
      },
      act: press('Close it'),
      fields: ['words'],
      kept: async (page) => (await page.getByLabel('Anything to add, if you like').inputValue()) === 'We have a plan.',
    },
    ...quietActs(opened),
  ];
}

/** What is done to the programme; each is asked twice, but for the address, which is typed. */
function quietActs(opened: (page: Page) => Promise<void>): Call[] {
  const twice = (route: string, once: string, again: string): Call => ({
    route,
    open: async (page) => {
      await opened(page);
      await press(once)(page);
    },
    act: press(again),
  });
  return [
    twice('PUT /api/v1/coach/safety/{id}/mail', 'Stop the mail', 'Yes, stop it'),
    twice('PUT /api/v1/coach/safety/{id}/reports', 'Hold it', 'Yes, hold it'),
    twice('DELETE /api/v1/coach/safety/{id}/address', 'Take it back', 'Yes, take it back'),
    twice('POST /api/v1/coach/safety/{id}/end', 'End the programme', 'Yes, end it'),
    {
      route: 'POST /api/v1/coach/safety/{id}/address',
      open: async (page) => {
        await opened(page);
        await page.getByLabel('The new address', { exact: true }).fill('lena@new.example');
      },
      act: press('Ask the new mailbox'),
      fields: ['email'],
      kept: async (page) =>
        (await page.getByLabel('The new address', { exact: true }).inputValue()) === 'lena@new.example',
    },
    {
      route: 'GET /api/v1/coach/safety/{id}/emails',
      open: opened,
      act: async (page) => {
        const again = page.getByRole('button', { name: 'Try again' }).first();
        await ((await again.isVisible()) ? again : page.getByText('The emails, word for word').first()).click();
      },
    },
  ];
}
