import { beforeAll, describe, expect } from '@jest/globals';
import { localTime } from '@troth/domain/calendar';
import { acceptInvitation } from './acts/accept-invitation.js';
import { answerByKeyboard } from './acts/answer-by-keyboard.js';
import { answerOnPhone } from './acts/answer-on-phone.js';
import { Couple } from './couple.js';
import { joinByKeyboard } from './acts/join-by-keyboard.js';
import { Look } from './look.js';
import { openedWithCoach } from './opened.js';
import { columnsIn, sentencesIn, shownIn } from './report.js';
import { linkIn, Standalone } from './standalone.js';
import { storyTeller } from './story.js';
import { Visitor } from './visitor.js';
import { whySent } from './acts/why-sent.js';

const here = openedWithCoach(() => Standalone.startMidweek());

const robin = { name: 'Robin', email: 'robin@home.example', zone: 'Europe/Lisbon', weekday: 7, time: '19:15' };
const kim = { name: 'Kim', email: 'kim@home.example', zone: 'America/New_York', weekday: 6, time: '08:30' };
const secrets = {
  toCoach: 'The heron on the pier knows why I was late.',
  toMyself: 'A kingfisher that only I may see.',
  ofTheCoach: 'Ask them about the lapwing.',
};
const tellingWords = /trust|couple|partner|affair|therap|relationship|infidel|betray|coach|programme/i;

let couple: Couple;
let robinAtDesk: Visitor;
let robinOnPhone: Visitor;
let kimAtDesk: Visitor;
const look = new Look();
const then = storyTeller();

beforeAll(async () => {
  couple = new Couple(here.troth, [robin, kim]);
  robinAtDesk = await Visitor.arrive(here.browser, here.troth.url, look, { zone: 'Europe/Berlin' });
  robinOnPhone = await Visitor.arrive(here.browser, here.troth.url, look, { zone: 'Europe/Lisbon', on: 'phone' });
  kimAtDesk = await Visitor.arrive(here.browser, here.troth.url, look, { zone: kim.zone });
}, 120_000);

async function openKimsPage(): Promise<void> {
  await kimAtDesk.openTo('/us', 'Your own page');
  await kimAtDesk.page.getByLabel('Your email address').fill(kim.email);
  await kimAtDesk.presses('Send me the link');
  await kimAtDesk.sees('Please look in your inbox');
  await kimAtDesk.openTo(linkIn(await here.troth.newestMail(kim.email, 'sign-in-link')), 'Welcome back');
  await kimAtDesk.presses('Open my page');
}

describe('joining', () => {
  then('by keyboard alone, the zone is guessed, can be changed, and nothing goes without consent', async () => {
    await joinByKeyboard(robinAtDesk, robin, kim);
  });

  then('the confirmation email is in the mailbox, its link opens the page, its button confirms', async () => {
    const { page } = robinAtDesk;
    await here.troth.newestMail(robin.email, 'confirm-address');
    await robinAtDesk.openTo('/mailbox', 'Mailbox');
    await page.getByRole('list', { name: 'Emails' }).getByText(`to ${robin.email}`).first().click();
    await robinAtDesk.looksOver('mailbox');
    await robinAtDesk.follows(page.frameLocator('iframe').getByRole('link', { name: 'Confirm my address' }));
    await robinAtDesk.sees('Hello Robin');
    expect(new URL(robinAtDesk.page.url()).hash).toBe('');
    await robinAtDesk.looksOver('join-confirm');
    for (const yes of ['I agree to these emails', 'It is mine, and I agree']) await robinAtDesk.presses(yes);
    await robinAtDesk.sees('Your address is confirmed');
    await robinAtDesk.looksOver('join-confirmed');
  });

  then('the invitation tells nothing to who looks over a shoulder', async () => {
    const { subject, from, text, html } = await here.troth.newestMail(kim.email, 'invitation');

    expect(`${subject} ${from}`).not.toMatch(tellingWords);
    expect(text).not.toMatch(/trust|affair|therap|infidel|betray|couple/i);
    expect(html).not.toMatch(/affair|therap|infidel|betray/i);
    expect(text).toContain(robin.name);
    expect(text).not.toContain(robin.email);
  });

  then('the one invited accepts with their own zone, hour and consent, and both are welcomed', async () => {
    await acceptInvitation(kimAtDesk, linkIn(await here.troth.newestMail(kim.email, 'invitation')), kim.time);

    await here.troth.newestMail(robin.email, 'welcome');
    await here.troth.newestMail(kim.email, 'welcome');
  });
});

describe('a week', () => {
  then('asks each of them at the hour they chose, by their own clock', async () => {
    await couple.untilAll('check-in', '0');
    for (const { email, zone, weekday, time } of couple.people) {
      const { date } = await here.troth.newestMail(email, 'check-in');
      expect(localTime(new Date(date), zone)).toMatchObject({ weekday, time });
    }
  });

  then('is answered from the link on a phone, with a promise and a note to the coach', async () => {
    await answerOnPhone(robinOnPhone, linkIn(await here.troth.newestMail(robin.email, 'check-in')), secrets.toCoach);
  });

  then('can be answered differently by opening the link again', async () => {
    const { page } = robinOnPhone;
    await robinOnPhone.openTo(
      linkIn(await here.troth.newestMail(robin.email, 'check-in')),
      'How was your week, Robin?',
    );
    const trust = page.locator('fieldset').nth(2);
    expect(await trust.getByRole('radio').nth(3).isChecked()).toBe(true);
    expect(await page.getByLabel('Your note').inputValue()).toBe('');
    expect(await robinOnPhone.reads()).toContain('A note is saved.');
    await trust.locator('label').nth(7).tap();
    await page.getByRole('button', { name: 'Save the changes' }).tap();
    await page.getByText('Your changes are saved.').waitFor();
  });

  then('is answered by keyboard alone, and shows nothing of what the other answered', async () => {
    const link = linkIn(await here.troth.newestMail(kim.email, 'check-in'));
    await answerByKeyboard(kimAtDesk, link, secrets.toMyself);
  });

  then('that closes meanwhile refuses the answers, and what was typed stays on the page', async () => {
    const { page } = kimAtDesk;
    const link = linkIn(await here.troth.newestMail(kim.email, 'check-in'));
    await kimAtDesk.openTo(link, 'How was your week, Kim?');
    await page.getByLabel('Your note').fill(`${secrets.toMyself} And an owl.`);
    await here.troth.advance('P2D');
    await kimAtDesk.presses('Save the changes');
    await page.getByText('This week closed while you were writing').waitFor();
    expect(await page.getByLabel('Your note').inputValue()).toBe(`${secrets.toMyself} And an owl.`);
    await kimAtDesk.looksOver('check-in-just-closed');

    await robinOnPhone.openTo(link, /This link no longer opens anything|This week has closed/);
    await robinOnPhone.looksOver('check-in-closed');
  });

  then('ends with a report to each, which tells them of themselves alone', async () => {
    const [ofRobin, ofKim] = [
      await here.troth.newestMail(robin.email, 'weekly-report'),
      await here.troth.newestMail(kim.email, 'weekly-report'),
    ];
    expect(ofRobin.date).toBe(ofKim.date);
    for (const { subject, text } of [ofRobin, ofKim]) {
      expect(subject).not.toMatch(tellingWords);
      expect(text).toContain('You answered in 1 of the 1 week');
    }
    expect(ofKim.text).not.toMatch(/platform|heron/);
    expect(ofRobin.text).not.toMatch(/kingfisher/);
  });

  then('after six weeks brings a report with a chart, and a text part that says the same', async () => {
    for (let week = 2; week <= 6; week++) await couple.liveWeek();
    const { html, text } = await here.troth.newestMail(robin.email, 'weekly-report');
    const { page } = robinAtDesk;
    await page.goto('about:blank');
    await page.setContent(html);
    const columns = await columnsIn(page);
    expect(columns.length).toBeGreaterThan(1);
    expect(Math.min(...columns)).toBeGreaterThan(1);
    const shown = await shownIn(page);
    expect(sentencesIn(text).filter((sentence) => !shown.includes(sentence))).toEqual([]);
    await robinAtDesk.looksOver('weekly-report-email');
  });
});

describe('their own page', () => {
  then('opens once, by the link of an email and a press', async () => {
    const { page } = kimAtDesk;
    await kimAtDesk.openTo('/us', 'Your own page');
    await kimAtDesk.looksOver('us-signed-out');
    await page.getByLabel('Your email address').fill(kim.email);
    await kimAtDesk.presses('Send me the link');
    await kimAtDesk.sees('Please look in your inbox');
    const link = linkIn(await here.troth.newestMail(kim.email, 'sign-in-link'));
    await kimAtDesk.openTo(link, 'Welcome back');
    await kimAtDesk.looksOver('us-sign-in');
    await kimAtDesk.presses('Open my page');
    await kimAtDesk.sees('Open, honest communication');
    const earlier = page.locator('details', { hasText: 'I call you from the platform' });
    await earlier.locator('summary').click();
    await earlier.getByText('I call you from the platform').waitFor();
    await kimAtDesk.looksOver('us');

    await robinOnPhone.openTo(link, 'Welcome back');
    await robinOnPhone.presses('Open my page');
    await robinOnPhone.sees('This link no longer opens anything');
  });

  then('pauses: no email comes to either of them, but the one that says so', async () => {
    const { page } = kimAtDesk;
    await page.getByRole('link', { name: 'Preferences' }).click();
    await kimAtDesk.sees('When we ask you');
    await kimAtDesk.looksOver('preferences');
    const mark = await here.troth.mark();
    await page.getByRole('button', { name: 'Pause', exact: true }).click();
    await kimAtDesk.sees('You are on a pause');
    await kimAtDesk.looksOver('preferences-paused');
    await here.troth.advance('P21D');

    for (const { email } of couple.people) {
      expect((await here.troth.mail({ to: email, after: mark })).map(({ kind }) => kind)).toEqual(['paused']);
    }
  });

  then('goes on after the pause with one check-in each, and nothing is made up for', async () => {
    const mark = await here.troth.mark();
    await openKimsPage();
    await kimAtDesk.page.getByText('The programme is paused').waitFor();
    await kimAtDesk.looksOver('us-paused');
    await kimAtDesk.page.getByRole('link', { name: 'your preferences' }).click();
    await kimAtDesk.presses('Go on');
    await kimAtDesk.sees('Take a pause');
    await couple.untilAll('check-in', mark);

    for (const { email } of couple.people) {
      const kinds = (await here.troth.mail({ to: email, after: mark })).map(({ kind }) => kind);
      expect(kinds.filter((kind) => kind === 'check-in')).toHaveLength(1);
      expect(kinds.filter((kind) => kind === 'resumed')).toHaveLength(1);
      expect(kinds.filter((kind) => kind === 'weekly-report')).toHaveLength(0);
    }
  });
});

describe('the coach', () => {
  let coach: Visitor;

  then('signs in, is told how many need them whatever a search finds, and how old a figure is', async () => {
    coach = await Visitor.arrive(here.browser, here.troth.url, look, { zone: 'Europe/London' });
    const { page } = coach;
    await coach.openTo('/coach', 'Good to see you');
    await coach.looksOver('coach-sign-in');
    await page.getByLabel('Email address').fill(here.coach.email);
    await page.getByLabel('Password', { exact: true }).fill(here.coach.password);
    await coach.presses('Sign in');
    await coach.sees(/One couple needs you/);
    await coach.looksOver('coach');
    expect(await page.getByRole('row', { name: /Robin/ }).innerText()).toMatch(/\d\s+week of\s+\d{1,2} \w+/);
    const search = page.getByLabel('Find by name or address');
    await search.fill('nobody');
    await page.getByText('0 couples found').waitFor();
    await coach.sees(/One couple needs you/);
    await search.fill('');
  });

  then('finds the couple, its story, the note for the coach, and why each email was sent', async () => {
    const { page } = coach;
    const names = page.getByRole('link', { name: /Robin\s+and\s+Kim/ });
    await names.waitFor();
    await names.click();
    await page.getByRole('blockquote').getByText(secrets.toCoach).waitFor();
    expect(await coach.reads()).not.toContain(secrets.toMyself);

    expect(await whySent(page, /^Invitation/)).toContain('partner address confirmed');
    await page.getByLabel('A note of your own').fill(secrets.ofTheCoach);
    await coach.presses('Keep this note');
    await page.locator('p', { hasText: secrets.ofTheCoach }).waitFor();
    await coach.looksOver('coach-couple');
    expect(coach.troubles).toEqual([]);
    expect(coach.elsewhere).toEqual([]);
    await coach.leave();
  });
});

describe('throughout', () => {
  then('nothing that one keeps private reaches the other, on a page, in an answer or by email', async () => {
    await openKimsPage();
    await kimAtDesk.sees('Open, honest communication');
    const toKim = [
      await kimAtDesk.heard(),
      await kimAtDesk.reads(),
      JSON.stringify(await here.troth.mail({ to: kim.email })),
    ];
    const toRobin = [
      ...(await Promise.all([robinAtDesk.heard(), robinOnPhone.heard()])),
      JSON.stringify(await here.troth.mail({ to: robin.email })),
    ];

    for (const told of toKim) expect(told).not.toMatch(/heron|lapwing|robin@home/);
    for (const told of toRobin.slice(1)) expect(told).not.toMatch(/kingfisher|lapwing|kim@home/);
    expect(await kimAtDesk.page.evaluate(async () => (await fetch('/api/v1/coach/couples')).status)).toBe(401);
  });

  then('no page asks another origin for anything, or has a fault of its own', () => {
    for (const { elsewhere, troubles } of [robinAtDesk, robinOnPhone, kimAtDesk]) {
      expect(elsewhere).toEqual([]);
      expect(troubles).toEqual([]);
    }
  });

  then('axe finds nothing on any page, light or dark', () => {
    expect(look.pages).toContain('coach-couple');
    expect(look.faults).toEqual([]);
  });
});
