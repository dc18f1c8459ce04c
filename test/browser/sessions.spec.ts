import { beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { joinCouple } from './acts/join-couple.js';
import { Look } from './look.js';
import { openedWithCoach } from './opened.js';
import { secretOf, Standalone } from './standalone.js';

const here = openedWithCoach(() => Standalone.startMidweek());

const look = new Look();

beforeAll(async () => {
  const slot = { zone: 'Europe/London', weekday: 3, time: '20:00' };
  await joinCouple(
    here.troth,
    [
      { name: 'Ana', email: ana },
      { name: 'Ben', email: ben },
    ],
    slot,
  );
}, 240_000);

const ana = 'ana@home.example';
const ben = 'ben@home.example';
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const timesOf = (page: Page) => page.getByRole('region', { name: 'Times with your coach' });

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

async function pageOf(email: string): Promise<Page> {
  const page = await device();
  await here.troth.ask('POST', '/api/v1/us/sign-in-link', { email });
  await page.goto(`${here.troth.url}/us/sign-in#${secretOf(await here.troth.newestMail(email, 'sign-in-link'))}`);
  await button(page, 'Open my page').click();
  await page.getByRole('heading', { name: 'Messages' }).waitFor();
  return page;
}

async function coachOnCouple(): Promise<Page> {
  const page = await device();
  await page.goto(`${here.troth.url}/coach`);
  await page.getByLabel('Email address').fill(here.coach.email);
  await page.getByLabel('Password', { exact: true }).fill(here.coach.password);
  await button(page, 'Sign in').click();
  await page.getByRole('link', { name: 'Ana' }).click();
  await button(page, 'Offer times').waitFor();
  return page;
}

async function fillTimes(coach: Page, days: readonly number[]): Promise<void> {
  for (const [index, ahead] of days.entries()) {
    if (index > 0) await button(coach, 'Another time').click();
    const date = await dayAhead(ahead);
    await coach.getByLabel('Day', { exact: true }).nth(index).fill(date);
    await coach.getByLabel('Time', { exact: true }).nth(index).fill('18:00');
  }
}

async function dayAhead(days: number): Promise<string> {
  const { now } = await here.troth.ask<{ now: string }>('GET', '/dev/clock');
  return new Date(new Date(now).getTime() + days * 86_400_000).toISOString().slice(0, 10);
}

/** Two times for both, typed, looked over, kept over a reload and offered. */
async function offersTimes(coach: Page): Promise<void> {
  await button(coach, 'Offer times').click();
  await fillTimes(coach, [2, 3]);
  await coach.getByLabel('Where (optional)').fill('https://meet.example/room');
  await look.over(coach, 'sessions-offered-by-a-coach');
  await coach.reload();
  await button(coach, 'Offer times').click();
  expect(await coach.getByLabel('Where (optional)').inputValue()).toBe('https://meet.example/room');
  await button(coach, 'Offer these times').click();
  await coach.getByText('On offer', { exact: true }).first().waitFor();
}

it('a coach offers times, a partner takes one with a press, and each sees it on their page', async () => {
  const coach = await coachOnCouple();
  await offersTimes(coach);

  const told = await here.troth.newestMail(ben, 'times-offered');
  expect(`${told.subject} ${told.text}`).not.toMatch(/18:00|meet\.example|couple|trust/i);
  const bens = await pageOf(ben);
  await timesOf(bens).getByText('Take the one that suits you').waitFor();
  await look.over(bens, 'sessions-to-choose-from');
  await timesOf(bens)
    .getByRole('button', { name: /^Take / })
    .first()
    .click();
  await timesOf(bens).getByText('Booked', { exact: true }).waitFor();
  expect(
    await timesOf(bens)
      .getByRole('button', { name: /^Take / })
      .count(),
  ).toBe(0);
  expect(await timesOf(bens).getByRole('link', { name: /meet/ }).getAttribute('href')).toBe(
    'https://meet.example/room',
  );

  const anas = await pageOf(ana);
  await timesOf(anas).getByText('Booked', { exact: true }).waitFor();
  await coach.reload();
  await coach.getByText('Booked by Ben').waitFor();
  await look.over(coach, 'sessions-booked');
  await look.over(anas, 'sessions-booked-for-both');
  expect(look.faults).toEqual([]);
  await button(anas, 'Call it off').click();
  await button(anas, 'Yes, call it off').click();
  await timesOf(anas)
    .getByText(/^Called off: /)
    .waitFor();
  await coach.reload();
  await coach.getByText('Called off by Ana').waitFor();
}, 120_000);

it('a session with one alone is on that one’s page, and changes nothing on the other’s', async () => {
  const bens = await pageOf(ben);
  const before = await bens.locator('main').innerText();
  const coach = await coachOnCouple();
  await button(coach, 'Offer times').click();
  await coach.getByLabel('With whom').selectOption('a');
  await fillTimes(coach, [5]);
  await coach.getByLabel('We have agreed on this time: book it at once').check({ force: true });
  await button(coach, 'Yes, book it').click();
  await coach.getByText('with Ana alone').waitFor();

  const anas = await pageOf(ana);
  await timesOf(anas).getByText('with you alone; your partner sees nothing of it').waitFor();
  await bens.reload();
  await bens.getByRole('heading', { name: 'Messages' }).waitFor();
  expect(await bens.locator('main').innerText()).toBe(before);
}, 120_000);
