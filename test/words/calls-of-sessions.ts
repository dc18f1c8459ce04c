import type { CoupleSession, CoupleSessions, OwnSession } from '@troth/contract';
import type { Page } from 'playwright-core';
import { opens } from './calls.js';
import { opensAs, press } from './steps.js';
import type { Call } from './walk.js';

const begins = { date: '2030-12-02', time: '18:00', zone: 'Europe/Berlin' };
const sessionId = '0190a000-0000-7000-8000-000000000009';

/** What a coach can ask for of sessions, on a couple's page at this address. */
export function callsOfCouplesSessions(address: string): Call[] {
  const session = { sessionId, with: 'both', begins, theirs: { a: null, b: null }, minutes: 60 } as const;
  const shown = (state: CoupleSession['state']) => {
    const sessions: CoupleSession[] = [{ ...session, state, place: null, busy: false, by: null, mayChange: true }];
    const answer: CoupleSessions = {
      zone: begins.zone,
      today: '2030-12-01',
      mayOffer: true,
      asks: null,
      agenda: null,
      sessions,
      past: [],
    };
    return opensAs(address, /\/sessions$/, () => ({ ...answer }));
  };
  const after = (open: (page: Page) => Promise<unknown>, name: string | RegExp) => async (page: Page) => {
    await open(page);
    await press(name)(page);
  };
  return [
    { route: 'GET /api/v1/coach/couples/{id}/sessions', open: opens(address) },
    {
      route: 'POST /api/v1/coach/couples/{id}/sessions',
      open: async (page) => {
        await after(opens(address), 'Offer times')(page);
        await page.getByLabel('Day', { exact: true }).fill('2030-12-02');
        await page.getByLabel('Time', { exact: true }).fill('18:00');
        await page.getByLabel('Where (optional)').fill('Harbour Street 7');
      },
      act: press('Offer these times'),
      fields: ['times.0.date', 'times.0.time', 'place'],
      kept: async (page) => (await page.getByLabel('Where (optional)').inputValue()) === 'Harbour Street 7',
    },
    {
      route: 'POST /api/v1/coach/couples/{id}/sessions/{sessionId}/book',
      open: after(shown('offered'), 'Book it for them'),
      act: press('Yes, book it'),
    },
    {
      route: 'PUT /api/v1/coach/couples/{id}/sessions/{sessionId}',
      open: async (page) => {
        await after(shown('booked'), /^Change: Monday 2 December/)(page);
        await page.getByLabel('Where (optional)').fill('Harbour Street 7');
      },
      act: press('Save the change'),
      fields: ['date', 'time', 'place'],
      kept: async (page) => (await page.getByLabel('Where (optional)').inputValue()) === 'Harbour Street 7',
    },
    {
      route: 'POST /api/v1/coach/couples/{id}/sessions/{sessionId}/cancel',
      open: after(shown('booked'), 'Call it off'),
      act: press('Yes, call it off'),
    },
  ];
}

/** What a partner can ask for of theirs, on their own page. */
export function callsOfOwnSessions(url: string): Call[] {
  const shown = (state: OwnSession['state']) => {
    const session: OwnSession = { sessionId, state, begins, minutes: 60, alone: false, place: null };
    return opensAs(`${url}/us`, /\/api\/v1\/us$/, (answer) => ({ ...answer, sessions: [session] }));
  };
  return [
    {
      route: 'POST /api/v1/us/sessions/{sessionId}/book',
      open: shown('offered'),
      act: press(/^Take this time: Monday 2 December/),
    },
    {
      route: 'POST /api/v1/us/sessions/{sessionId}/cancel',
      open: async (page) => {
        await shown('booked')(page);
        await press('Call it off')(page);
      },
      act: press('Yes, call it off'),
    },
  ];
}
