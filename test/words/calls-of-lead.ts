import type { PracticeShown } from '@troth/contract';
import type { Page } from 'playwright-core';
import { opens } from './calls.js';
import { callsOfProgramme } from './calls-of-programme.js';
import { opensAs, press, type Json } from './steps.js';
import type { Call } from './walk.js';

const ida: PracticeShown['people'][number] = {
  id: '0190a000-0000-7000-8000-000000000021',
  name: 'Ida',
  email: 'ida@practice.example',
  roles: ['coach'],
  state: 'active',
  couples: 1,
  signedInAt: null,
  covers: [
    { id: '0190a000-0000-7000-8000-000000000022', from: '2026-12-01', until: '2026-12-08', by: 'Ruth', now: false },
  ],
};
const at = { date: '2026-11-26', time: '09:00', zone: 'Europe/London' };
const invited: PracticeShown['invitations'][number] = {
  id: ida.id,
  name: 'Olu',
  email: 'olu@practice.example',
  roles: ['coach'],
  sentAt: at,
  until: at,
  over: false,
};
const couple = { enrolmentId: ida.id, names: ['Ana', 'Ben'], state: 'active' };
const away = { 'not-signed-in': 'You are no longer signed in here' };

/** What a lead coach can ask for on the page of the practice, where Ida is a coach and Olu is invited. */
export function callsOfLead(url: string): Call[] {
  const shown = opensAs(`${url}/coach/practice`, /\/api\/v1\/coach\/practice$/, (answer: Json) => ({
    people: [...(answer['people'] as unknown[]), ida],
    invitations: [invited],
  }));
  const unfolded = async (page: Page) => {
    await page.route('**/practice/people/*/couples*', (route) =>
      route.fulfill({ json: { items: [couple], nextCursor: null } }),
    );
    await shown(page);
    await page.getByLabel('Change something for Ida').click();
  };
  const form = (page: Page, words: string) => page.locator('form', { hasText: words });
  return [
    // As the API answers it: a page whose answer is changed would never ask what is planted here.
    { route: 'GET /api/v1/coach/practice', open: opens(`${url}/coach/practice`), says: away },
    { route: 'GET /api/v1/coach/practice/figures', open: opens(`${url}/coach/practice/figures`), says: away },
    ...callsOfProgramme(url),
    {
      route: 'GET /api/v1/coach/practice/people/{id}/couples',
      open: shown,
      act: async (page) => {
        const forms = page.locator('details', { hasText: 'Hand couples over' });
        if ((await forms.count()) > 0) await page.getByLabel('Change something for Ida').click();
        await forms.waitFor({ state: 'detached' });
        await page.getByLabel('Change something for Ida').click();
      },
    },
    {
      route: 'POST /api/v1/coach/practice/hand-over',
      open: async (page) => {
        await unfolded(page);
        await page.getByLabel('Ana and Ben').check();
        await form(page, 'Hand couples over').getByLabel('To').selectOption({ label: 'Ruth' });
      },
      act: press('Hand over one couple'),
      fields: ['to', 'note'],
    },
    {
      route: 'POST /api/v1/coach/practice/people/{id}/covers',
      open: async (page) => {
        await unfolded(page);
        await page.getByLabel('First day away').fill('2026-12-20');
        await page.getByLabel('Last day away').fill('2026-12-28');
        await page.getByLabel('Who covers').selectOption({ label: 'Ruth' });
      },
      act: press('Save these days'),
      fields: ['from', 'until', 'by'],
    },
    { route: 'DELETE /api/v1/coach/practice/covers/{id}', open: shown, act: press(/^End this: Ida/) },
    {
      route: 'PUT /api/v1/coach/practice/people/{id}/roles',
      open: async (page) => {
        await unfolded(page);
        await form(page, 'What Ida is there for').getByLabel('Lead coach').check();
      },
      act: press('Save this'),
      fields: ['roles'],
    },
    {
      route: 'POST /api/v1/coach/practice/people/{id}/remove',
      open: async (page) => {
        await unfolded(page);
        await press('Let Ida leave')(page);
      },
      act: press('Yes, Ida leaves'),
      fields: ['to'],
    },
    {
      route: 'POST /api/v1/coach/practice/invitations',
      open: async (page) => {
        await shown(page);
        await page.getByLabel('Name', { exact: true }).fill('Noor');
        await page.getByLabel('Email address').fill('noor@practice.example');
      },
      act: press('Send the invitation'),
      fields: ['name', 'email', 'roles'],
      kept: async (page) => (await page.getByLabel('Email address').inputValue()) === 'noor@practice.example',
    },
    { route: 'POST /api/v1/coach/practice/invitations/{id}/resend', open: shown, act: press('Send again: Olu') },
    { route: 'DELETE /api/v1/coach/practice/invitations/{id}', open: shown, act: press('Take back: Olu') },
  ];
}
