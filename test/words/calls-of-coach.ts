import type { CoupleStory } from '@troth/contract';
import type { Page } from 'playwright-core';
import { callsOfAccount } from './calls-of-account.js';
import { callsOfCouplesSessions } from './calls-of-sessions.js';
import { callsOfTemplates } from './calls-of-templates.js';
import { callsOfViews } from './calls-of-views.js';
import { opens } from './calls.js';
import { type Json, press, opensAs, twice } from './steps.js';
import type { Call } from './walk.js';

const showsEarlier = (name: string) => (page: Page) =>
  page
    .getByRole('region', { name })
    .getByRole('button', { name: /Show earlier ones|Try again/ })
    .click();

const asksForSessions = async (page: Page) => {
  const again = page.locator('details', { hasText: 'Your next sessions' }).getByRole('button', { name: 'Try again' });
  await ((await again.isVisible()) ? again : page.getByText('Your next sessions')).click();
};

const notOnList = 'This couple is not on your list';

/** What a coach who is signed in can ask for. */
export function callsOfCoach(url: string, couple: string): Call[] {
  const address = `${url}/coach/couples/${couple}`;
  const story = (change: Partial<CoupleStory>) =>
    opensAs(address, new RegExp(`/api/v1/coach/couples/${couple}$`), (answer) => ({ ...answer, ...change }));
  const asked = (change: Partial<CoupleStory>, { first, act }: ReturnType<typeof twice>) => ({
    open: async (page: Page) => {
      await story(change)(page);
      await first(page);
    },
    act,
  });
  const may = {
    confirmStage: true,
    handOver: true,
    completeTogether: true,
    returnTo: [{ id: 'communication', title: 'Communication' }],
  };
  const flag: CoupleStory['flags'][number] = {
    id: couple,
    kind: 'drop',
    about: null,
    title: 'A drop',
    evidence: 'Less trust.',
    raisedAt: '2026-11-26T08:00:00Z',
    noteIds: [],
    quiet: null,
    latestSnooze: '2027-01-21',
    history: [],
    level: 2,
    urgency: 'worry',
    since: '2026-11-23T09:00:00.000Z',
  };
  const promise: CoupleStory['promises']['items'][number] = {
    promiseId: couple,
    maker: 'a',
    text: 'To call.',
    dueOn: '2026-11-26',
    own: null,
    seen: null,
    end: 'open',
    letGoOn: null,
  };
  const away = { 'not-signed-in': 'You are no longer signed in here' };
  return [
    { route: 'GET /api/v1/coach/me', open: opens(`${url}/coach`), says: { 'not-signed-in': 'Good to see you' } },
    { route: 'GET /api/v1/coach/audit', open: opens(`${url}/coach/audit`), says: away },
    { route: 'GET /api/v1/coach/couples', open: opens(`${url}/coach`), says: away },
    { route: 'GET /api/v1/coach/caseload', open: opens(`${url}/coach`), says: away },
    { route: 'GET /api/v1/coach/sessions', open: opens(`${url}/coach`), act: asksForSessions, says: away },
    ...callsOfViews(url),
    ...callsOfTemplates(address),
    {
      route: 'GET /api/v1/coach/couples/{id}',
      open: opens(address),
      says: { ...away, 'not-found': notOnList, 'invalid-input': notOnList },
    },
    { route: 'GET /api/v1/coach/couples/{id}/timeline', open: opens(address) },
    { route: 'GET /api/v1/coach/couples/{id}/emails', open: opens(address) },
    { route: 'GET /api/v1/coach/couples/{id}/intake', open: opens(address) },
    { route: 'GET /api/v1/coach/couples/{id}/weekly-practices', open: opens(address) },
    {
      route: 'PUT /api/v1/coach/couples/{id}/weekly-practices/coming',
      open: opens(address),
      act: press('Choose this one'),
    },
    { route: 'GET /api/v1/coach/couples/{id}/measures', open: opens(address) },
    {
      route: 'GET /api/v1/coach/couples/{id}/promises',
      open: story({ promises: { items: [promise], nextCursor: 'more' } }),
      act: showsEarlier('Promises'),
    },
    {
      route: 'GET /api/v1/coach/couples/{id}/notes',
      open: story({ notes: { items: [], nextCursor: 'more' } }),
      act: showsEarlier('Notes'),
    },
    {
      route: 'POST /api/v1/coach/couples/{id}/notes',
      open: async (page) => {
        await opens(address)(page);
        await page.getByLabel('A note of your own').fill('What I noticed.');
      },
      act: press('Keep this note'),
      fields: ['text'],
      kept: async (page) => (await page.getByLabel('A note of your own').inputValue()) === 'What I noticed.',
    },
    ...callsOfCouplesSessions(address),
    { route: 'GET /api/v1/coach/couples/{id}/messages/{side}', open: opens(address) },
    {
      route: 'POST /api/v1/coach/couples/{id}/messages/{side}',
      open: async (page) => {
        await opens(address)(page);
        await press(/^Messages with/)(page);
        await page.getByLabel(/^Write to/).fill('How was the talk?');
      },
      act: press('Send'),
      fields: ['text'],
      kept: async (page) => (await page.getByLabel(/^Write to/).inputValue()) === 'How was the talk?',
    },
    {
      route: 'POST /api/v1/coach/couples/{id}/confirm-stage',
      ...asked({ may }, twice('Confirm this stage', 'Yes, confirm it')),
    },
    {
      route: 'POST /api/v1/coach/couples/{id}/return',
      open: async (page) => {
        await story({ may })(page);
        await page.getByLabel('Return to an earlier stage').selectOption('communication');
      },
      act: press('Begin a new round there'),
    },
    { route: 'POST /api/v1/coach/couples/{id}/pause', ...asked({ state: 'active' }, twice(/^Pause$/, 'Yes, pause')) },
    { route: 'POST /api/v1/coach/couples/{id}/resume', open: story({ state: 'paused' }), act: press('Resume') },
    {
      route: 'POST /api/v1/coach/couples/{id}/complete',
      ...asked({ may }, twice('End the programme (apart)', 'Yes, end it')),
    },
    {
      route: 'GET /api/v1/coach/noise',
      open: opens(`${url}/coach/how`),
      says: { 'not-signed-in': 'Sign in to read which figures' },
    },
    { route: 'GET /api/v1/coach/coaches', open: opens(address) },
    {
      route: 'POST /api/v1/coach/couples/{id}/assign',
      open: async (page) => {
        await opensAs(address, /\/api\/v1\/coach\/coaches/, () => ({
          items: [{ id: couple, name: 'Otto' }],
          nextCursor: null,
        }))(page);
        await page.getByLabel('Hand over to another coach').selectOption('Otto');
      },
      act: press('Hand over'),
    },
    {
      route: 'POST /api/v1/coach/attention/{id}/see',
      open: story({ flags: [flag] }),
      act: press('Seen'),
    },
    {
      route: 'POST /api/v1/coach/attention/{id}/snooze',
      ...asked({ flags: [flag] }, twice('Snooze', 'Snooze until it gets worse')),
    },
    {
      route: 'POST /api/v1/coach/attention/{id}/recall',
      open: async (page) => {
        await story({ flags: [{ ...flag, quiet: { as: 'seen', until: '2026-12-24' } }] })(page);
        await page.getByText('Left in peace: 1').click();
      },
      act: press('Show it now'),
    },
    {
      route: 'POST /api/v1/coach/couples/{id}/emails/{deliveryId}/again',
      open: async (page) => {
        await opensAs(address, /\/emails(\?.*)?$/, ({ items, nextCursor }) => ({
          items: (items as Json[]).map((one) => ({ ...one, maySendAgain: true })),
          nextCursor,
        }))(page);
        await page.getByRole('region', { name: 'Every email' }).locator('summary').first().click();
        await press('Send it once more')(page);
      },
      act: press('Yes, send it once more'),
    },
    ...callsOfAccount(url),
    { route: 'POST /api/auth/sign-out', open: opens(`${url}/coach`), act: press('Sign out') },
  ];
}
