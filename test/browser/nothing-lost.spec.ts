import { beforeAll, describe, expect } from '@jest/globals';
import { answerElsewhere, promiseInTab, savedInTab } from './acts/answer-elsewhere.js';
import { choose, chooseAll, chosen, draftOtherThan, focused, stored, writeNote } from './acts/check-in-form.js';
import { Look } from './look.js';
import { nextCheckIn } from './acts/next-check-in.js';
import { reloadWhileInvited, reloadWhileJoining } from './acts/reload-while-joining.js';
import { openedWithCoach } from './opened.js';
import { linkIn, secretOf } from './standalone.js';
import { storyTeller } from './story.js';
import { Visitor } from './visitor.js';

const here = openedWithCoach();

const weather = 'https://www.bbc.com/weather';
const zone = 'Europe/Berlin';
const ask = /How was your week/;
const slot = { zone, weekday: 3, time: '20:00' };
const consent = { version: '2', given: true, emails: '2' };
const note = 'I found something on Sunday. I have not said it yet.';

let lena: Visitor;
let link: string;
const look = new Look();
const then = storyTeller();

beforeAll(async () => {
  await startProgramme();
  lena = await Visitor.arrive(here.browser, here.troth.url, look, { zone });
  link = await nextCheckIn(here.troth, 'lena@home.example');
}, 120_000);

async function startProgramme(): Promise<void> {
  await invite({ name: 'Lena', email: 'lena@home.example' }, { name: 'Jonas', email: 'jonas@home.example' });
  const token = secretOf(await here.troth.newestMail('jonas@home.example', 'invitation'));
  await here.troth.ask('POST', '/api/v1/invitation/accept', { token, ...slot, consent });
}

interface Named {
  readonly name: string;
  readonly email: string;
}

/** Signs one up, who confirms their address, so that the other has an invitation. */
async function invite(inviter: Named, partner: Named): Promise<void> {
  await here.troth.ask('POST', '/api/v1/join', { ...inviter, ...slot, partner });
  const token = secretOf(await here.troth.newestMail(inviter.email, 'confirm-address'));
  await here.troth.ask('POST', '/api/v1/join/confirm', { token, consent });
}

describe('a draft of a check-in', () => {
  then('is there again after its tab was closed, sealed so that only its link opens it', async () => {
    await lena.openTo(link, ask);
    await choose(lena.page, 'openness', 3);
    await writeNote(lena.page, 'I');
    const first = await draftOtherThan(lena.page, null);
    await lena.page.getByLabel('Your note').fill(note);
    await draftOtherThan(lena.page, first);
    await lena.newTab();
    await lena.open('/help');
    const secret = new URL(link).hash.slice(1);
    const kept = await stored(lena.page);
    expect(kept).toContain('troth.draft.');
    for (const private_ of ['found', 'openness', secret, secret.slice(0, 12)]) expect(kept).not.toContain(private_);

    await lena.openTo(link, ask);
    await lena.seesIn(lena.page.getByLabel('Your note'), note);
    expect(await chosen(lena.page)).toBe(2);
    await lena.looksOver('check-in-draft');
  });

  then('sent without a connection is kept, goes out by itself, and both is said', async () => {
    const { page } = lena;
    await chooseAll(page, 3);
    await lena.offline(true);
    await lena.presses('Send my answers');
    await page.getByText('There is no connection to Troth at the moment').waitFor();
    await lena.looksOver('check-in-offline');
    await lena.offline(false);
    await lena.sees('Thank you, Lena');
    expect(await lena.reads()).toContain('Your connection is back.');
    expect(await focused(page)).toContain('H1 Thank you, Lena');
  });

  then('leaves nothing once it is sent: a reload asks for the link, and Back shows nothing', async () => {
    const { page } = lena;
    await page.waitForFunction(() => localStorage.length === 0);
    expect(await stored(page)).not.toMatch(/troth\.|found/);
    expect(await stored(page)).not.toContain(new URL(link).hash.slice(1));
    await page.reload();
    await lena.sees('Please open the link in your email once more');
    // With no blank page between them: going back over one may meet a page that is still being replaced.
    await page.goto(`${here.troth.url}/help`);
    await page.goBack();
    await lena.sees('Please open the link in your email once more');
    expect(await lena.reads()).not.toMatch(/Lena|found|week, /);
  });

  then('that is changed again from the thanks goes on from what is saved', async () => {
    await lena.openTo(link, ask);
    expect(await chosen(lena.page)).toBe(4);
    await choose(lena.page, 'trust', 5);
    await lena.presses('Save the changes');
    await lena.sees('Thank you, Lena');
    await lena.presses('Change my answers');
    await lena.sees(ask);
    expect(await lena.page.locator('input[name=trust]:checked').getAttribute('value')).toBe('5');
    expect(await focused(lena.page)).toContain('H1 How was your week');
    await lena.presses('Save the changes');
    await lena.sees('Thank you, Lena');
  });
});

describe('an older tab', () => {
  then('overwrites nothing: it is told what is saved, and its own stays beside it', async () => {
    await lena.openTo(link, ask);
    const other = await promiseInTab(lena.page, link);
    await choose(lena.page, 'trust', 1);
    await lena.presses('Save the changes');
    await lena.page.getByText('This week was saved from somewhere else as well').waitFor();
    expect(await lena.reads()).toMatch(/Saved: 4\s+Here: 1/);
    await lena.seesIn(lena.page.getByLabel('then I will …'), 'ring before six');
    expect(await focused(lena.page)).toContain('DIV This week was saved from somewhere else as well');
    await lena.looksOver('check-in-changed-elsewhere');

    expect(await savedInTab(other, link)).toEqual({ act: 'ring before six', trust: 4 });
    await lena.presses('Save the changes');
    await lena.sees('Thank you, Lena');
  });
});

describe('a link that is opened in another browser', () => {
  then('shows no answers there; to answer again takes nothing from what stands in the first', async () => {
    await lena.openTo(link, ask);
    await choose(lena.page, 'trust', 0);
    const elsewhere = await Visitor.arrive(here.browser, here.troth.url, look, { zone });
    expect(await answerElsewhere(elsewhere, link, ask)).not.toMatch(/ring before six|openness/);
    await lena.presses('Save the changes');
    await lena.page.getByText('What was sent before is not shown here').waitFor();
    expect(await lena.page.locator('input[name=trust]:checked').getAttribute('value')).toBe('0');
    expect(await focused(lena.page)).toContain('DIV This week is already answered');
    await lena.seesIn(lena.page.getByLabel('then I will …'), 'ring before six');
    await lena.presses('Send my answers');
    await lena.sees('Thank you, Lena');
  });
});

describe('a week that closes while somebody writes', () => {
  then('leaves the words on the device until their writer removes them', async () => {
    link = await nextCheckIn(here.troth, 'lena@home.example');
    await lena.openTo(link, ask);
    await chooseAll(lena.page, 2);
    await writeNote(lena.page, note);
    await here.troth.advance('P5D');
    await lena.presses('Send my answers');
    await lena.page.getByText('This week closed while you were writing').waitFor();
    await lena.openTo(link, 'This week has closed');
    await lena.page.getByText('What you had written is still here').waitFor();
    expect(await lena.reads()).toContain(note);
    await lena.looksOver('check-in-closed-draft');
    await lena.presses('Remove it from this device');
    await lena.page.getByText('Nothing of it is left on this device').waitFor();
    expect(await focused(lena.page)).not.toMatch(/^BODY/);
    await lena.openTo(link, 'This week has closed');
    expect(await lena.reads()).not.toContain(note);
  });
});

describe('the quick exit', () => {
  then('leaves no draft and no link on the device', async () => {
    const leaving = await Visitor.arrive(here.browser, here.troth.url, look, { zone });
    await leaving.intercept(`${weather}**`, '<h1>Weather</h1>');
    link = await nextCheckIn(here.troth, 'lena@home.example');
    await leaving.openTo(link, ask);
    await writeNote(leaving.page, note);
    await draftOtherThan(leaving.page, null);
    await leaving.presses('Leave this page');
    await leaving.sees('Weather');
    await leaving.newTab();
    await leaving.open('/help');
    expect(await stored(leaving.page)).not.toMatch(/draft|link/);
    await leaving.leave();
  });
});

describe('a browser that stores nothing', () => {
  then('shows every page, takes a check-in, and says that no draft is kept', async () => {
    const blocked = await Visitor.arrive(here.browser, here.troth.url, look, { zone, stores: false });
    for (const page of ['/', '/join', '/us', '/preferences', '/help', '/coach', '/invitation', '/mail']) {
      await blocked.open(page);
      await blocked.page.getByRole('heading', { level: 1 }).waitFor();
    }
    await blocked.openTo(link, ask);
    await chooseAll(blocked.page, 4);
    await blocked.page.getByText('This browser cannot keep what you write').waitFor();
    await blocked.presses('Send my answers');
    await blocked.sees('Thank you, Lena');
    expect(blocked.troubles).toEqual([]);
    await blocked.leave();
  });
});

describe('a link that a mail gateway changed', () => {
  then('opens its page all the same', async () => {
    const secret = new URL(link).hash.slice(1);
    const encoded = [...secret].map((letter) => `%${letter.charCodeAt(0).toString(16)}`).join('');
    for (const changed of [`#${encoded}`, `#${secret}&utm_source=mail`, `?x=1#${secret}.`, `%23${secret}`]) {
      await lena.openTo(`/check-in${changed}`, 'This week is already answered');
      expect(lena.page.url()).toBe(`${here.troth.url}/check-in`);
    }
    const invitation = new URL(linkIn(await here.troth.newestMail('jonas@home.example', 'invitation'))).hash;
    for (const page of ['/invitation', '/join/confirm', '/us/sign-in', '/us/address', '/mail', '/coach/new-device']) {
      await lena.open(`${page}${invitation.replace('#', '#%20')}%3Futm`);
      await lena.page.getByRole('heading', { level: 1 }).waitFor();
      expect(lena.page.url()).toBe(here.troth.url + page);
    }
  });
});

describe('a reload', () => {
  then('of the sign-up keeps every answer and the step, and Back leads a step back', async () => {
    await reloadWhileJoining(lena);
  });

  then('of an invitation keeps its answers until it is declined', async () => {
    await invite({ name: 'Lia', email: 'lia@home.example' }, { name: 'Tom', email: 'tom@home.example' });
    await reloadWhileInvited(lena, linkIn(await here.troth.newestMail('tom@home.example', 'invitation')));
  });

  then('of a couple’s page keeps the coach’s note, until the coach signs out', async () => {
    const ruth = await Visitor.arrive(here.browser, here.troth.url, look, { zone: 'Europe/London' });
    await ruth.openTo('/coach', 'Good to see you');
    await ruth.page.getByLabel('Email address').fill(here.coach.email);
    await ruth.page.getByLabel('Password', { exact: true }).fill(here.coach.password);
    await ruth.presses('Sign in');
    await ruth.page.getByRole('link', { name: /Lena/ }).first().click();
    const field = ruth.page.getByLabel('A note of your own');
    await field.fill('Ask about Sunday.');
    expect(await focused(ruth.page)).toMatch(/^TEXTAREA/);
    await ruth.page.reload();
    await ruth.seesIn(field, 'Ask about Sunday.');
    await ruth.presses('Sign out');
    await ruth.sees('Good to see you');
    expect(await focused(ruth.page)).not.toMatch(/^BODY/);
    expect(await stored(ruth.page)).not.toContain('Sunday');
    await ruth.leave();
  });
});

describe('the focus', () => {
  then('goes to the heading of a page that is opened from another', async () => {
    await lena.openTo('/', /begin with one small promise/);
    for (const [name, heading] of [
      [/what to do if you do not feel safe/, 'If you are in danger now'],
      ['Troth', 'begin with one small promise'],
    ] as const) {
      await lena.page.getByRole('link', { name }).first().press('Enter');
      await lena.sees(heading);
      await lena.page.waitForFunction(() => document.activeElement?.tagName === 'H1');
    }
  });

  then('stays with what comes in the place of a pressed button', async () => {
    link = await nextCheckIn(here.troth, 'lena@home.example');
    await lena.openTo(link, ask);
    for (const [name, to] of [
      ['Make a small promise', 'INPUT'],
      ['No promise this week', 'BUTTON Make a small promise'],
      ['Write a note', 'TEXTAREA'],
      ['No note', 'BUTTON Write a note'],
    ] as const) {
      await lena.page.getByRole('button', { name }).press('Enter');
      await lena.page.waitForFunction(() => document.activeElement !== document.body);
      expect(await focused(lena.page)).toContain(to);
    }
  });
});

describe('throughout', () => {
  then('no page has a fault of its own, and axe finds nothing', () => {
    expect(lena.troubles).toEqual([]);
    expect(look.faults).toEqual([]);
  });
});
