import { fillStep, goToGlance } from '../browser/acts/step-by-step.js';
import { chooseAll } from '../browser/acts/check-in-form.js';
import type { Page } from 'playwright-core';
import type { Call } from './walk.js';

const press = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).first().click();
const deadLink = 'This link no longer opens anything';
const dead = { 'link-not-valid': deadLink, 'not-found': deadLink, 'invalid-input': deadLink };
const away = 'There is no connection to Troth at the moment';

/**
 * Opens a page as if for the first time, with nothing typed: a link with the same secret is opened once more. What
 * stands there in between is of the same origin, so that Chromium does not begin a new process each time.
 */
export const opens = (address: string) => async (page: Page) => {
  await page.goto(new URL('/mark.svg', address).href);
  await page.evaluate(() => sessionStorage.clear());
  await page.goto(address);
};

const holds = (label: string, value: string) => async (page: Page) =>
  (await page.getByLabel(label, { exact: true }).first().inputValue()) === value;

interface Links {
  readonly confirming: string;
  readonly invited: string;
  readonly checkIn: string;
  readonly mail: string;
  readonly newAddress: string;
  readonly measure: string;
}

const reach = 'How and when is it safe to reach you?';

const asksToTalk = (address: string) => async (page: Page) => {
  await opens(address)(page);
  await press('I would like to talk to someone privately')(page);
};

/** The page that one joins by, as it is once the address is confirmed. */
async function confirmed(page: Page, address: string): Promise<void> {
  await page.route('**/api/v1/join/look', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, json: { ...((await answer.json()) as object), confirmed: true } });
  });
  await opens(address)(page);
}

/** What the pages ask for that need no sign-in. */
export function callsOfLinks(url: string, links: Links): Call[] {
  /** Where towns cannot be searched, zones are chosen from. */
  const atPlace = async (page: Page) => {
    await opens(`${url}/join`)(page);
    await fillStep(page, 'name', 'Mika');
    await fillStep(page, 'email', 'mika@home.example');
  };
  const atCoachInvitation = async (page: Page) => {
    await page.route('**/api/auth/coach-invitation/look', (route) =>
      route.fulfill({ json: { practice: 'The practice', name: 'Ida', email: 'ida@practice.example' } }),
    );
    await opens(`${url}/coach/invitation#${'A'.repeat(43)}`)(page);
  };
  const fillJoin = async (page: Page) => {
    await opens(`${url}/join`)(page);
    await fillStep(page, 'name', 'Mika');
    await fillStep(page, 'email', 'mika@home.example');
    for (const asked of ['place', 'weekday', 'time']) await fillStep(page, asked, null);
    await fillStep(page, 'partner-name', 'Ola');
    await fillStep(page, 'partner-email', 'ola@home.example');
  };
  const answerAll = async (page: Page) => {
    await opens(links.checkIn)(page);
    await chooseAll(page, 3);
    await page.getByRole('button', { name: 'Write a note' }).click();
    await page.getByLabel('Your note').fill('What I wrote.');
  };
  const consented = async (page: Page) => {
    await opens(links.invited)(page);
    for (const asked of ['name', 'place', 'weekday', 'time']) await fillStep(page, asked, null);
    await press('I agree to these emails')(page);
    await goToGlance(page);
  };
  return [
    // Without an answer the form is shown, and the zone can be typed.
    { route: 'GET /api/v1/join', open: opens(`${url}/join`), says: 'The name you go by' },
    {
      route: 'POST /api/v1/places/search',
      open: atPlace,
      act: atPlace,
      says: 'Where you are',
    },
    {
      route: 'POST /api/v1/join',
      open: fillJoin,
      act: press('Send me the email'),
      fields: ['name', 'email', 'weekday', 'time', 'zone', 'partner.name', 'partner.email'],
      kept: (page) => page.getByText('ola@home.example').isVisible(),
    },
    { route: 'POST /api/v1/join/look', open: opens(links.confirming), says: dead },
    { route: 'POST /api/v1/join/confirm', open: opens(links.confirming), act: press('It is mine, and I agree') },
    {
      route: 'POST /api/v1/join/intake',
      open: async (page) => {
        await confirmed(page, links.confirming);
        await press('Show me the questions')(page);
        await page.getByLabel('In your own words').fill('That we laugh again.');
      },
      act: press('Send this to my coach'),
      fields: ['hope'],
      kept: async (page) => (await page.getByLabel('In your own words').inputValue()) === 'That we laugh again.',
    },
    { route: 'POST /api/v1/invitation/look', open: opens(links.invited), says: dead },
    {
      route: 'POST /api/v1/invitation/accept',
      open: consented,
      act: press('I agree, and take part'),
      fields: ['name', 'weekday', 'time', 'zone'],
      kept: (page) => page.getByText('Yes, you agree to these emails').isVisible(),
    },
    {
      route: 'POST /api/v1/invitation/decline',
      open: opens(links.invited),
      act: press('No, and no more invitations to me'),
    },
    { route: 'POST /api/v1/check-in/look', open: opens(links.checkIn), act: opens(links.checkIn), says: dead },
    {
      route: 'PUT /api/v1/check-in',
      open: answerAll,
      act: press(/Send my answers|Try again now|Save the changes/),
      fields: ['answers.openness', 'answers.trust', 'note.text'],
      kept: holds('Your note', 'What I wrote.'),
      says: {
        'week-closed': 'This week closed while you were writing',
        'temporarily-unavailable': away,
        unreachable: away,
      },
      never: { 'check-in-changed': 'both versions are shown: test/browser/nothing-lost.spec.ts' },
    },
    {
      route: 'GET /api/v1/safety',
      open: asksToTalk(links.checkIn),
      act: asksToTalk(links.checkIn),
      says: 'How and when is it safe to reach you?',
    },
    {
      route: 'POST /api/v1/safety/talk',
      open: async (page) => {
        await asksToTalk(links.checkIn)(page);
        await page.getByLabel(reach).fill('By text.');
      },
      act: press('Send privately'),
      fields: ['reach', 'words'],
      kept: holds(reach, 'By text.'),
    },
    {
      route: 'POST /api/v1/safety/answers',
      open: async (page) => {
        await confirmed(page, links.confirming);
        await page.getByLabel(/how and when is it safe/).fill('By text.');
      },
      act: press('Send my answers privately'),
      fields: ['reach'],
      kept: async (page) => (await page.getByLabel(/how and when is it safe/).inputValue()) === 'By text.',
    },
    { route: 'POST /api/v1/measures/look', open: opens(links.measure), says: dead },
    { route: 'PUT /api/v1/measures', open: opens(links.measure), act: press('Send my answers') },
    {
      route: 'POST /api/v1/us/sign-in-link',
      open: async (page) => {
        await opens(`${url}/us`)(page);
        await page.getByLabel('Your email address').fill('lena@home.example');
      },
      act: press('Send me the link'),
      fields: ['email'],
      kept: holds('Your email address', 'lena@home.example'),
    },
    {
      route: 'POST /api/v1/us/session',
      open: opens(`${url}/us/sign-in#${'A'.repeat(43)}`),
      act: async (page) => {
        await opens(`${url}/us/sign-in#${'A'.repeat(43)}`)(page);
        await press('Open my page')(page);
      },
      says: dead,
    },
    { route: 'POST /api/v1/us/address/look', open: opens(links.newAddress), says: dead },
    { route: 'POST /api/v1/us/address/confirm', open: opens(links.newAddress), act: press('Yes, write to me here') },
    { route: 'POST /api/v1/mail/look', open: opens(links.mail), says: dead },
    { route: 'POST /api/v1/mail/stop', open: opens(links.mail), act: press('Stop this kind of email') },
    {
      route: 'POST /api/v1/mail/resume',
      open: async (page) => {
        await page.route('**/api/v1/mail/look', async (route) => {
          const answer = await route.fetch();
          await route.fulfill({ response: answer, json: { ...((await answer.json()) as object), stopped: true } });
        });
        await opens(links.mail)(page);
      },
      act: press('Send them to me again'),
    },
    {
      route: 'POST /api/auth/new-device',
      open: opens(`${url}/coach/new-device#${'A'.repeat(43)}`),
      act: async (page) => {
        await opens(`${url}/coach/new-device#${'A'.repeat(43)}`)(page);
        await press('Yes, this is my device')(page);
      },
      says: dead,
    },
    {
      route: 'POST /api/auth/new-password',
      open: opens(`${url}/coach/new-password#${'A'.repeat(43)}`),
      act: async (page) => {
        await opens(`${url}/coach/new-password#${'A'.repeat(43)}`)(page);
        await page.getByLabel('New password').fill('three herons by the weir');
        await press('Use this password')(page);
      },
      fields: ['password'],
      says: { 'link-not-valid': deadLink },
    },
    {
      route: 'POST /api/auth/coach-invitation/look',
      open: opens(`${url}/coach/invitation#${'A'.repeat(43)}`),
      says: dead,
    },
    // Without the list the zone can be typed.
    { route: 'GET /api/v1/zones', open: atCoachInvitation, says: 'Where you are' },
    {
      route: 'POST /api/auth/coach-invitation',
      open: async (page) => {
        await atCoachInvitation(page);
        await page.getByLabel('Your password').fill('three herons by the weir');
      },
      act: press('Take my place'),
      fields: ['password', 'zone'],
    },
    {
      route: 'POST /api/auth/forgotten-password',
      open: async (page) => {
        await opens(`${url}/coach`)(page);
        await press('Forgotten your password?')(page);
        await page.getByLabel('Email address').fill('ruth@practice.example');
      },
      act: press('Send me the link'),
      fields: ['email'],
      kept: holds('Email address', 'ruth@practice.example'),
    },
    {
      route: 'POST /api/auth/passkey/options',
      open: opens(`${url}/coach`),
      act: press('Use a passkey'),
    },
    {
      route: 'POST /api/auth/sign-in/code',
      open: async (page) => {
        await page.route('**/api/auth/sign-in/email', (route) => route.fulfill({ json: { secondFactor: 'code' } }));
        await opens(`${url}/coach`)(page);
        await page.getByLabel('Email address').fill('ruth@practice.example');
        await page.getByLabel('Password', { exact: true }).fill('three herons by the weir');
        await press(/^Sign in$/)(page);
        await page.getByLabel('Code').fill('123456');
      },
      act: press(/^Sign in$/),
      fields: ['code'],
      says: { 'not-signed-in': 'This took longer than ten minutes' },
    },
    {
      route: 'POST /api/auth/sign-in/email',
      open: async (page) => {
        await opens(`${url}/coach`)(page);
        await page.getByLabel('Email address').fill('ruth@practice.example');
        await page.getByLabel('Password', { exact: true }).fill('a wrong password');
      },
      act: press(/^Sign in$/),
      fields: ['email', 'password'],
      says: { 'too-many-requests': 'Too many passwords were tried' },
      kept: holds('Email address', 'ruth@practice.example'),
    },
  ];
}
