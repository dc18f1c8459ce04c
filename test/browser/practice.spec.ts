import { it } from '@jest/globals';
import { TOTP } from 'otpauth';
import type { Page } from 'playwright-core';
import { joinCouple } from './acts/join-couple.js';
import { openedWithCoach } from './opened.js';
import { linkIn, Standalone } from './standalone.js';

const here = openedWithCoach(() => Standalone.start({ COACH_SECOND_FACTOR: 'required' }));

const password = 'three herons by the weir';
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name });

async function device(): Promise<Page> {
  const context = await here.browser.newContext({
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  return page;
}

async function setUpCodes(page: Page, current: string): Promise<void> {
  await page.getByLabel('Your password').fill(current);
  await button(page, 'Set up codes').click();
  const key = (await page.getByText(/^Key: /).textContent())!.replace('Key: ', '').replaceAll(' ', '');
  await page.getByLabel('Code from the app').fill(new TOTP({ secret: key }).generate());
  await button(page, 'Use codes from now on').click();
  await button(page, 'I have kept them').click();
  await heading(page, 'Hello').waitFor();
}

const ana = { name: 'Ana', email: 'ana@home.example' };
const ben = { name: 'Ben', email: 'ben@home.example' };
const slot = { zone: 'Europe/London', weekday: 3, time: '20:00' };

const handOverNote = 'They like to be called by both names.';

async function signedInLead(): Promise<Page> {
  const lead = await device();
  await lead.goto(`${here.troth.url}/coach`);
  await lead.getByLabel('Email address').fill(here.coach.email);
  await lead.getByLabel('Password', { exact: true }).fill(here.coach.password);
  await button(lead, 'Sign in').click();
  await setUpCodes(lead, here.coach.password);
  return lead;
}

/** The note itself; the timeline quotes it a second time. */
const noteOnPage = (page: Page) => page.getByRole('paragraph').filter({ hasText: handOverNote });

async function invitedByEmail(): Promise<Page> {
  const coach = await device();
  await coach.goto(linkIn(await here.troth.newestMail('ida@practice.example', 'coach-invitation')));
  await heading(coach, 'Welcome, Ida').waitFor();
  await coach.getByLabel('Your password').fill(password);
  await button(coach, 'Take my place').click();
  await heading(coach, 'Codes from an app').waitFor();
  await setUpCodes(coach, password);
  return coach;
}

it('a lead invites a coach, hands over with a note, and has the couple back in the end', async () => {
  await joinCouple(here.troth, [ana, ben], slot);
  const lead = await signedInLead();

  await lead.getByRole('link', { name: 'The people of the practice' }).click();
  await lead.getByLabel('Name', { exact: true }).fill('Ida');
  await lead.getByLabel('Email address').fill('ida@practice.example');
  await button(lead, 'Send the invitation').click();
  await lead.getByText('An invitation is on its way to Ida.').waitFor();

  const coach = await invitedByEmail();
  await coach.getByText('No couples here yet.').waitFor();

  await lead.reload();
  await lead.getByLabel('Change something for Ruth').click();
  await lead.getByLabel('Ana and Ben').check();
  await lead.getByLabel('To', { exact: true }).selectOption({ label: 'Ida' });
  await lead.getByLabel('A note for their new coach').fill(handOverNote);
  await button(lead, 'Hand over one couple').click();
  await heading(lead, 'Hand couples over').waitFor({ state: 'detached' });

  await coach.reload();
  await coach.getByRole('link', { name: 'Ana' }).click();
  await noteOnPage(coach).waitFor();
  await coach.getByText(/^Ruth, for Ida on handing over, /).waitFor();

  await lead.getByLabel('Change something for Ida').click();
  await button(lead, 'Let Ida leave').click();
  await lead.getByText('One couple goes to Ruth.', { exact: false }).waitFor();
  await button(lead, 'Yes, Ida leaves').click();
  await lead.getByText('has left').waitFor();
  await coach.reload();
  await heading(coach, 'Good to see you').waitFor();
  await lead.goto(`${here.troth.url}/coach`);
  await lead.getByRole('link', { name: 'Ana' }).click();
  await noteOnPage(lead).waitFor();
}, 240_000);
