import { expect, it } from '@jest/globals';
import type { Language } from '@troth/messages';
import type { Page } from 'playwright-core';
import { fillStep } from './acts/step-by-step.js';
import { openedWithCoach } from './opened.js';
import { linkIn, secretOf } from './standalone.js';

const here = openedWithCoach();

const slot = { zone: 'Europe/London', weekday: 3, time: '20:00' };
const consent = { version: '2', given: true, emails: '2' };
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });

async function device(): Promise<Page> {
  // Playwright's own colours would hold in frames as well.
  const seen = { reducedMotion: 'reduce', colorScheme: null } as const;
  const context = await here.browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/London', ...seen });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  return page;
}

/** Two who join, the second on pages in another language; returns their addresses. */
async function join(name: string, language: Language): Promise<{ a: string; b: string }> {
  const [a, b] = [`ana.${name}@home.example`, `ben.${name}@home.example`];
  await here.troth.ask('POST', '/api/v1/join', { name: 'Ana', email: a, ...slot, partner: { name: 'Ben', email: b } });
  return agree(a, b, language);
}

/** Both agree, from their emails. */
async function agree(a: string, b: string, language: Language): Promise<{ a: string; b: string }> {
  const confirming = secretOf(await here.troth.newestMail(a, 'confirm-address'));
  await here.troth.ask('POST', '/api/v1/join/confirm', { token: confirming, consent });
  const token = secretOf(await here.troth.newestMail(b, 'invitation'));
  const accepting = { 'accept-language': language };
  await here.troth.ask('POST', '/api/v1/invitation/accept', { token, ...slot, consent }, accepting);
  return { a, b };
}

/** Their own page, in the language that they are written in. */
async function ownPage(email: string): Promise<Page> {
  const page = await device();
  await here.troth.ask('POST', '/api/v1/us/sign-in-link', { email });
  await page.goto(linkIn(await here.troth.newestMail(email, 'sign-in-link')));
  await page.locator('main button').first().click();
  await page.waitForURL('**/us');
  return page;
}

async function onProgramme(): Promise<Page> {
  const lead = await device();
  await lead.goto(`${here.troth.url}/coach`);
  await lead.getByLabel('Email address').fill(here.coach.email);
  await lead.getByLabel('Password', { exact: true }).fill(here.coach.password);
  await button(lead, 'Sign in').click();
  await lead.getByRole('link', { name: 'The people of the practice' }).click();
  await lead.getByRole('link', { name: 'The programme, in your practice’s words' }).click();
  return lead;
}

/** Words in each field of the open page, each kept as it is left. */
async function adapts(lead: Page): Promise<void> {
  const field = (label: string) => lead.getByLabel(label, { exact: true }).first();
  const type = async (label: string, words: string) => {
    await field(label).fill(words);
    await field(label).blur();
  };
  const drafted = (things: number) => lead.getByText(`In the draft, ${things} things are different.`).waitFor();

  await lead.getByText('Open, honest communication').click();
  await type('Title', 'Talking with {friend}');
  await lead.getByText('Nothing fills in {friend} here. Please write the words themselves.').waitFor();
  await type('Title', 'Talking, and being heard');
  await lead.getByText('Kept in the draft.').waitFor();
  await type('The question of each week, from 1 to 5', 'How well were you heard this week?');
  await drafted(2);
  await lead.getByText('Our ground rules').click();
  await type('Step 1', 'Each of you writes down four things that help.');
  await drafted(3);
  await lead.getByText('Understanding what happened').click();
  await button(lead, 'Later: Understanding what happened').click();
  await drafted(5);
  await lead.getByLabel('Words in').selectOption({ label: 'Deutsch' });
  await lead.getByText('Offen und ehrlich reden').click();
  await lead.getByText('In English you say this in your own words.').first().waitFor();
  await type('Title', 'Reden und gehört werden');
  await drafted(6);
}

/** The draft as a couple's page and as an email, in another language and in dark; returns the email's plain text. */
async function looksAtIt(lead: Page): Promise<string> {
  const page = lead.frameLocator('iframe');
  const acts: string[] = [];
  lead.on('request', (request) => void (request.method() !== 'GET' && acts.push(request.url())));
  await lead.getByRole('link', { name: 'See it as a couple would' }).click();
  await page.getByRole('heading', { name: 'Talking, and being heard' }).waitFor();
  await page.getByText('Each of you writes down four things that help.').first().waitFor();
  await page.getByRole('button', { name: 'We did it' }).click();
  await lead.getByLabel('Language of the couple').selectOption({ label: 'Deutsch' });
  await page.getByRole('heading', { name: 'Reden und gehört werden' }).waitFor();
  await lead.getByLabel('Colours').selectOption('dark');
  const dark = () => matchMedia('(prefers-color-scheme: dark)').matches;
  const [framed] = lead.frames().slice(1);
  await framed!.waitForFunction(dark);
  await lead.getByText('Their emails', { exact: true }).click();
  await page.getByText('Reden und gehört werden').first().waitFor();
  await lead.getByLabel('Language of the couple').selectOption({ label: 'English' });
  await page.getByText('Each of you writes down four things that help.').first().waitFor();
  await lead.getByText('Plain text').click();
  const text = await lead.locator('article pre').textContent();
  expect(acts).toEqual([]);
  expect(await lead.evaluate(() => document.documentElement.lang)).toMatch(/^en/);
  await lead.getByRole('link', { name: 'Back to the programme' }).click();
  await lead.getByText('Compare two versions').waitFor();
  return text ?? '';
}

/** Paragraphs of an email, but those that name somebody, a date or an address. */
const paragraphsAlike = (text: string) =>
  text
    .split(/\n\s*\n/)
    .map((one) => one.replace(/\s+/g, ' ').trim())
    .filter((one) => one !== '' && !/Robin|Kim|Ana|Ben|http|\d/.test(one));

it('a lead rewords a stage, and couples who join afterwards read it, each in their language', async () => {
  const before = await join('before', 'en');
  const lead = await onProgramme();
  await lead.getByText('New couples start the programme as Troth ships it.').waitFor();
  await adapts(lead);
  const previewed = await looksAtIt(lead);

  await lead.getByText('Compare two versions').click();
  await lead.getByText('Before: How safe did it feel this week to say what was really on your mind?').waitFor();
  await lead.getByText('After: How well were you heard this week?').waitFor();
  await lead.getByText('After: Reden und gehört werden').waitFor();

  await button(lead, 'Publish the draft as version 1').click();
  await button(lead, 'Yes, publish it').click();
  await lead.getByText('Version 1 is published.').waitFor();
  const after = await join('after', 'de');

  const [hers, his, earlier] = [await ownPage(after.a), await ownPage(after.b), await ownPage(before.a)];
  await hers.getByText('Talking, and being heard').first().waitFor();
  await hers.getByText('Each of you writes down four things that help.').first().waitFor();
  await his.getByText('Reden und gehört werden').first().waitFor();
  await earlier.getByText('Open, honest communication').first().waitFor();
  expect(await earlier.getByText('being heard').count()).toBe(0);

  const welcome = async (email: string) => (await here.troth.newestMail(email, 'welcome')).text;
  expect(await welcome(after.a)).toContain('Talking, and being heard');
  expect(paragraphsAlike(previewed).length).toBeGreaterThan(2);
  expect(paragraphsAlike(await welcome(after.a))).toEqual(expect.arrayContaining(paragraphsAlike(previewed)));
  expect(await welcome(after.b)).toContain('Reden und gehört werden');
  expect(await welcome(before.a)).toContain('Open, honest communication');

  for (let days = 0; days < 15 && (await here.troth.mail({ to: after.a, kind: 'check-in' })).length === 0; days++)
    await here.troth.advance('P1D');
  const token = secretOf(await here.troth.newestMail(after.a, 'check-in'));
  const asked = JSON.stringify(await here.troth.ask('POST', '/api/v1/check-in/look', { token }));
  expect(asked).toContain('How well were you heard this week?');
}, 240_000);

/** Another programme, which begins as the first does, with a title of its own; returns the link by which couples start it. */
async function makesAnother(lead: Page): Promise<string> {
  await lead.getByText('Its name, and another programme').click();
  await lead.getByLabel('Name of the new programme').fill('After an affair');
  await lead.getByLabel('It begins as').selectOption({ label: 'The practice’s programme, version 1' });
  await button(lead, 'Make it').click();
  await lead.getByText('Nothing of it is published yet.').waitFor();
  await lead.getByText('Talking, and being heard').click();
  const title = lead.getByLabel('Title', { exact: true }).first();
  await title.fill('Saying what happened');
  await title.blur();
  await lead.getByText('Kept in the draft.').waitFor();
  await lead.getByRole('link', { name: 'See it as a couple would' }).click();
  await lead.frameLocator('iframe').getByRole('heading', { name: 'Saying what happened' }).waitFor();
  await lead.getByRole('link', { name: 'Back to the programme' }).click();
  await button(lead, 'Publish the draft as version 1').click();
  await button(lead, 'Yes, publish it').click();
  return lead.getByLabel('Link by which couples start it').inputValue();
}

/** Joins by a link, step by step, on pages that are looked at in another language first. */
async function joinsBy(link: string, a: string, b: string): Promise<void> {
  const page = await device();
  await page.goto(link);
  await fillStep(page, 'name', 'Ana');
  for (const [language, lang] of Object.entries({ Deutsch: 'de', English: 'en' })) {
    await page.getByRole('link', { name: language, exact: true }).click();
    await page.locator(`html[lang^=${lang}]`).waitFor({ state: 'attached' });
  }
  const answers = { name: 'Ana', email: a, place: null, weekday: null, time: null, 'partner-name': 'Ben' };
  for (const [field, answer] of Object.entries({ ...answers, 'partner-email': b })) await fillStep(page, field, answer);
  await button(page, 'Send me the email').click();
  await page.getByText('Please look in your inbox').waitFor();
  expect(new URL(page.url()).search).toBe(new URL(link).search);
}

it('a lead makes another programme, and who joins by its link starts it', async () => {
  const lead = await onProgramme();
  const link = await makesAnother(lead);

  const [a, b] = ['ana.link@home.example', 'ben.link@home.example'];
  await joinsBy(link, a, b);
  await agree(a, b, 'en');
  const without = await join('without', 'en');
  expect((await here.troth.newestMail(b, 'welcome')).text).toContain('Saying what happened');
  expect((await here.troth.newestMail(without.b, 'welcome')).text).toContain('Talking, and being heard');

  const [linked, usual] = [await ownPage(b), await ownPage(without.a)];
  await linked.getByText('Saying what happened').first().waitFor();
  expect(await linked.getByText('After an affair').count()).toBe(0);
  await usual.getByText('Talking, and being heard').first().waitFor();

  await button(lead, 'Let new couples start it').click();
  await button(lead, 'Yes, let them start it').click();
  await lead.getByText('New couples start it from now on.').waitFor();
  await lead.goto(`${here.troth.url}/coach`);
  const theirs = lead.locator('[data-index]', { hasText: 'Saying what happened' });
  await theirs.getByText('Programme: After an affair').waitFor();
  await theirs.getByRole('link').first().click();
  await lead.getByText('Programme: After an affair').waitFor();
}, 240_000);
