import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { Browser, Locator } from 'playwright-core';
import { joinCouple } from './acts/join-couple.js';
import { openChromium } from './chromium.js';
import { Look } from './look.js';
import { Standalone } from './standalone.js';
import { storyTeller } from './story.js';
import { Visitor } from './visitor.js';

const most = 15;
const scales = 4;
// Partners of the demo's couple that is called steady.
const maya = { name: 'Maya', email: 'maya@steady.example' };
const tom = { name: 'Tom', email: 'tom@steady.example' };

let troth: Standalone;
let browser: Browser;
let sasha: Visitor;
let folder: string;
/** Every press so far, as its control is called. */
const acts: string[] = [];
const look = new Look();
const then = storyTeller();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'troth-tour-'));
  await chmod(folder, 0o711);
  [troth, browser] = await Promise.all([startWithDemosCoach(join(folder, 'data')), openChromium()]);
  await joinCouple(troth, [maya, tom], { zone: 'Europe/London', weekday: 3, time: '20:00' });
  sasha = await Visitor.arrive(browser, troth.url, look, { zone: 'Europe/Berlin' });
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await troth?.stop();
  await rm(folder, { recursive: true, force: true });
}, 60_000);

/** A practice with the demo's coach and none of its twelve weeks, which take minutes to live. */
async function startWithDemosCoach(data: string): Promise<Standalone> {
  const before = await Standalone.start({ TROTH_DATA_DIR: data });
  const given = ['--name', 'Ruth Amari', '--email', 'coach@troth.example', '--zone', 'Europe/London'];
  const [, password = ''] = /with the password (\S+)/.exec(await before.command('coach', 'add', ...given)) ?? [];
  await before.stop();
  await writeFile(join(data, 'demo-coach-password'), password);
  return Standalone.start({ TROTH_DATA_DIR: data, TROTH_DEMO: 'on' });
}

const tour = () => sasha.page.getByRole('region', { name: 'Tour' });
const button = (name: string) => sasha.page.getByRole('button', { name, exact: true });

/** One act: a press. What is filled in for a newcomer is none. */
async function act(control: Locator): Promise<void> {
  acts.push((await control.innerText()) || 'a choice');
  await control.click();
}

const isAt = (step: number) => tour().getByText(`Tour, step ${step} of 7:`).waitFor();

describe('the tour of the demo', () => {
  then('begins on /welcome, which says what Troth is and that nothing is sent', async () => {
    await sasha.openTo('/welcome', 'Try Troth in three minutes');
    expect(await sasha.reads()).toContain('no email leaves this machine');
    await sasha.looksOver('welcome');
    await act(button('Begin the tour'));
    await sasha.sees('Your answers at a glance');
    await isAt(1);
    await sasha.looksOver('tour-join');
  });

  then('joins as a couple, opens the mail, and agrees', async () => {
    await act(button('Send me the email'));
    await isAt(2);
    await act(tour().getByRole('button', { name: 'Open the email' }));
    acts.push('Confirm my address');
    await sasha.follows(sasha.page.frameLocator('iframe').getByRole('link', { name: 'Confirm my address' }));
    await act(button('I agree to these emails'));
    await act(button('It is mine, and I agree'));
    await isAt(3);
  });

  then('is left and taken up again where it was, and its bar is closed and opened', async () => {
    await button('Close the tour').click();
    await tour().waitFor({ state: 'detached' });
    await sasha.newTab();
    await sasha.openTo('/welcome', 'Try Troth in three minutes');
    await button('Go on').waitFor();
    expect(await sasha.page.getByRole('listitem').filter({ hasText: 'done' }).count()).toBe(2);
    await sasha.looksOver('welcome-on-its-way');
  });

  then('accepts as the other partner and answers the first check-in', async () => {
    await act(button('Go on'));
    await sasha.sees('Your answers at a glance');
    await act(button('I agree, and take part'));
    await isAt(4);
    await act(tour().getByRole('button', { name: 'Move on and open it' }));
    await sasha.sees('How was your week, Noor?');
    const groups = sasha.page.locator('fieldset', { has: sasha.page.getByRole('radio') });
    for (let scale = 0; scale < scales; scale += 1) await act(groups.nth(scale).locator('label').nth(4));
    await act(button('Send my answers'));
    await isAt(5);
  });

  then('sees it as the coach within fifteen acts', async () => {
    await act(tour().getByRole('button', { name: 'Be the coach' }));
    await sasha.sees(/Noor\s+and\s+Elis/);
    await isAt(6);
    await sasha.looksOver('tour-coach');
    expect(acts.length).toBeLessThanOrEqual(most);
  });

  then('writes a message, and reads the report once the clock has moved', async () => {
    const { page } = sasha;
    await tour().getByRole('button', { name: 'Go to the messages' }).click();
    const messages = page.locator('#messages');
    await messages.getByRole('button', { name: /Noor/ }).first().click();
    await messages.getByRole('textbox').first().fill('It was good to read your first week.');
    await messages.getByRole('button', { name: /^Send/ }).first().click();
    await isAt(7);
    await tour().getByRole('button', { name: 'Move on and read it' }).click();
    await page.frameLocator('iframe').getByText('You answered in 1 of the 1 week').first().waitFor();
    await tour().getByText('That was the whole way').waitFor();
    await sasha.looksOver('tour-over');
  });
});

describe('people of the demo', () => {
  then('are one press away: a partner’s own page, and the coach’s list', async () => {
    await sasha.openTo('/welcome', 'Or look around as somebody');
    await button('Be Maya, with Tom').click();
    await sasha.sees('Hello Maya');
    await sasha.openTo('/welcome', 'Or look around as somebody');
    await button('Be Ruth Amari, the coach').click();
    await sasha.sees(/Hello|Good/);
  });

  const signIn = async (id: string) => {
    const headers = { origin: troth.url, 'content-type': 'application/json' };
    const init = { method: 'POST', headers, body: JSON.stringify({ id }), signal: AbortSignal.timeout(20_000) };
    return (await fetch(`${troth.url}/dev/personas`, init)).status;
  };

  then('can be signed in as more often than sign-in links are mailed', async () => {
    for (let times = 0; times < 4; times++) expect(await signIn('steady')).toBe(204);
  });

  then('who are not there cannot be signed in as', async () => {
    expect(await signIn('one-silent')).toBe(422);
    expect(await signIn('somebody')).toBe(422);
  });

  then('axe finds nothing on these pages, and no page had a fault', () => {
    expect(look.faults).toEqual([]);
    expect(sasha.troubles).toEqual([]);
    expect(sasha.elsewhere).toEqual([]);
  });
});
