import type { Page } from 'playwright-core';
import { opens } from './calls.js';
import type { Call } from './walk.js';

type Json = Record<string, unknown>;

const press = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).first().click();
const flips = (name: string | RegExp) => (page: Page) =>
  page.getByRole('switch', { name }).first().click({ force: true });
const signedOut = 'We have no passwords for you to remember';
const notOnList = 'This couple is not on your list';

/** Opens a page whose answer to one GET is as it would be in another state of the programme. */
const opensAs = (address: string, get: RegExp, change: (answer: Json) => Json) => async (page: Page) => {
  await page.route(get, async (route) => {
    if (route.request().method() !== 'GET') return route.fallback();
    const response = await route.fetch();
    await route.fulfill({ response, json: change((await response.json()) as Json) });
  });
  await opens(address)(page);
};

/** A form of a page with one field changed and then saved. */
const changed = (open: (page: Page) => Promise<unknown>, title: string, field: string, value: string) => {
  const form = (page: Page) => page.locator('form', { hasText: title });
  const input = (page: Page) => form(page).locator(`input[name="${field}"]`);
  return {
    open: async (page: Page) => {
      await open(page);
      await input(page).fill(value);
    },
    act: (page: Page) => form(page).getByRole('button', { name: 'Save' }).click(),
    kept: async (page: Page) => (await input(page).inputValue()) === value,
  };
};

/** For what is asked a second time: the first press only once. */
const twice = (label: string, yes: string) => ({
  first: (page: Page) => press(label)(page),
  act: press(yes),
});

/** What a partner who is signed in can ask for. */
export function callsOfPartner(url: string): Call[] {
  const us = (change: Json, page = '/us') =>
    opensAs(`${url}${page}`, /\/api\/v1\/us$/, (answer) => ({ ...answer, ...change }));
  const preferences = opens(`${url}/preferences`);
  const asked = (open: (page: Page) => Promise<unknown>, { first, act }: ReturnType<typeof twice>) => ({
    open: async (page: Page) => {
      await open(page);
      await first(page);
    },
    act,
  });
  const stages = [
    { id: 'communication', title: 'Open, honest communication', state: 'completed' },
    { id: 'transparency', title: 'Transparency', state: 'here' },
  ];
  return [
    { route: 'GET /api/v1/us', open: opens(`${url}/us`), says: { 'not-signed-in': signedOut } },
    { route: 'GET /api/v1/us/emails', open: preferences },
    {
      route: 'PUT /api/v1/us/preferences',
      ...changed(preferences, 'When we ask you', 'time', '19:35'),
      fields: ['weekday', 'time', 'zone'],
    },
    {
      route: 'PUT /api/v1/us/quiet-hours',
      ...changed(preferences, 'Your quiet hours', 'from', '21:05'),
      fields: ['quietHours.from', 'quietHours.until'],
    },
    {
      route: 'POST /api/v1/us/address',
      open: async (page) => {
        await preferences(page);
        await page.getByLabel('Your new email address').fill('new@home.example');
      },
      act: press('Send the link there'),
      fields: ['email'],
      kept: async (page) => (await page.getByLabel('Your new email address').inputValue()) === 'new@home.example',
    },
    { route: 'PUT /api/v1/us/emails/{kind}', open: preferences, act: flips(/./) },
    { route: 'PUT /api/v1/us/sharing', open: opens(`${url}/us`), act: flips(/Share how I saw/) },
    { route: 'PUT /api/v1/us/optional-stage', open: opens(`${url}/us`), act: flips(/stage on forgiveness/) },
    { route: 'GET /api/v1/us/measures', open: opens(`${url}/questions`) },
    {
      route: 'PUT /api/v1/us/measures',
      open: opensAs(`${url}/questions`, /\/us\/measures$/, () => ({ asked: openQuestions, trajectories: [] })),
      act: press('Send my answers'),
    },
    { route: 'GET /api/v1/us/intake', open: opens(`${url}/us/before`) },
    {
      route: 'PUT /api/v1/us/intake',
      open: async (page) => {
        await opens(`${url}/us/before`)(page);
        await page.getByLabel('In your own words').fill('That we laugh again.');
      },
      act: press(/Send this to my coach|Save the changes/),
      fields: ['hope'],
      kept: async (page) => (await page.getByLabel('In your own words').inputValue()) === 'That we laugh again.',
    },
    {
      route: 'DELETE /api/v1/us/intake',
      ...asked(
        opensAs(`${url}/us/before`, /\/us\/intake$/, () => ({ told: account })),
        twice('Take it all back', 'Yes, erase it'),
      ),
    },
    { route: 'POST /api/v1/us/pause', open: preferences, act: press('Pause') },
    {
      route: 'POST /api/v1/us/resume',
      open: us({ enrolment: { state: 'paused', hasCoach: true, left: false, openUntil: null } }, '/preferences'),
      act: press('Go on'),
    },
    { route: 'POST /api/v1/us/leave', ...asked(preferences, twice('Leave the programme', 'Yes, leave')) },
    { route: 'POST /api/v1/us/complete', ...asked(preferences, twice('End it, apart', 'Yes, end it')) },
    {
      route: 'POST /api/v1/us/agree-stage',
      open: us({ canAgreeStage: true, agreed: false }),
      act: press('I am ready to go on'),
    },
    {
      route: 'POST /api/v1/us/return',
      open: async (page) => {
        await us({
          where: { stage: 'transparency', title: 'Transparency', purpose: '', round: 1, weekInRound: 1, stages },
        })(page);
        await page.getByLabel('The stage to go back to').selectOption('communication');
      },
      act: press('Begin a new round there, for both of us'),
    },
    {
      route: 'PUT /api/v1/us/invitation',
      ...changed(us({ invitation }), 'The name they go by', 'partner-email', 'ole.new@home.example'),
      fields: ['name', 'email'],
    },
    { route: 'POST /api/v1/us/invitation/resend', open: us({ invitation }), act: press('Send the invitation again') },
    {
      route: 'DELETE /api/v1/us/session',
      open: opens(`${url}/us`),
      act: press('Close my page on this device'),
    },
  ];
}

const account = { causes: ['lies'], hurt: null, ended: null, ago: null, hopes: [], hope: '', children: null };
const askedScale = { min: 0, max: 10, minLabel: 'Not at all', maxLabel: 'Completely' };
const local = { date: '2026-11-26', time: '20:00', zone: 'Europe/Berlin' };
const openQuestions = {
  measures: [
    {
      key: 'troth-6@1',
      name: 'How things are',
      about: 'Think of the past two weeks.',
      items: [{ id: 'trust', text: 'I can trust my partner.' }],
      scale: askedScale,
      provenance: 'Our own.',
    },
  ],
  given: null,
  openUntil: local,
};
const invitation = { name: 'Ole', email: 'ole@home.example', state: 'sent', sent: local, validUntil: local };

/** What a coach who is signed in can ask for. */
export function callsOfCoach(url: string, couple: string): Call[] {
  const address = `${url}/coach/couples/${couple}`;
  const story = (change: Json) =>
    opensAs(address, new RegExp(`/api/v1/coach/couples/${couple}$`), (answer) => ({ ...answer, ...change }));
  const asked = (change: Json, { first, act }: ReturnType<typeof twice>) => ({
    open: async (page: Page) => {
      await story(change)(page);
      await first(page);
    },
    act,
  });
  const may = {
    confirmStage: true,
    completeTogether: true,
    returnTo: [{ id: 'communication', title: 'Communication' }],
  };
  const flag = {
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
    since: '2026-11-23T09:00:00.000Z',
  };
  const promise = { promiseId: couple, maker: 'a', text: 'To call.', dueOn: '2026-11-26', own: null, seen: null };
  const away = { 'not-signed-in': 'You are no longer signed in here' };
  return [
    { route: 'GET /api/v1/coach/me', open: opens(`${url}/coach`), says: { 'not-signed-in': 'Good to see you' } },
    { route: 'GET /api/v1/coach/couples', open: opens(`${url}/coach`), says: away },
    {
      route: 'GET /api/v1/coach/couples/{id}',
      open: opens(address),
      says: { ...away, 'not-found': notOnList, 'invalid-input': notOnList },
    },
    { route: 'GET /api/v1/coach/couples/{id}/emails', open: opens(address) },
    { route: 'GET /api/v1/coach/couples/{id}/intake', open: opens(address) },
    { route: 'GET /api/v1/coach/couples/{id}/measures', open: opens(address) },
    {
      route: 'GET /api/v1/coach/couples/{id}/promises',
      open: async (page) => {
        await story({ promises: { items: [promise], nextCursor: 'more' } })(page);
        await page.getByRole('region', { name: 'Promises' }).getByRole('button', { name: 'Show earlier ones' }).click();
      },
    },
    {
      route: 'GET /api/v1/coach/couples/{id}/notes',
      open: async (page) => {
        await story({ notes: { items: [], nextCursor: 'more' } })(page);
        await page.getByRole('region', { name: 'Notes' }).getByRole('button', { name: 'Show earlier ones' }).click();
      },
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
    { route: 'POST /api/v1/coach/couples/{id}/pause', ...asked({ state: 'active' }, twice('Pause', 'Yes, pause')) },
    { route: 'POST /api/v1/coach/couples/{id}/resume', open: story({ state: 'paused' }), act: press('Resume') },
    {
      route: 'POST /api/v1/coach/couples/{id}/complete',
      ...asked({ may }, twice('End the programme (apart)', 'Yes, end it')),
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
    { route: 'POST /api/auth/sign-out', open: opens(`${url}/coach`), act: press('Sign out') },
  ];
}
