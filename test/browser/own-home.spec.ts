import { beforeAll, describe, expect } from '@jest/globals';
import { joinCouple } from './acts/join-couple.js';
import { Couple } from './couple.js';
import { shiftsOf, watchShifts } from './layout/layout-shift.js';
import { Look } from './look.js';
import { openedWithCoach } from './opened.js';
import { secretOf } from './standalone.js';
import { storyTeller } from './story.js';
import { Visitor } from './visitor.js';

const here = openedWithCoach();

const slot = { zone: 'Europe/Berlin', weekday: 3, time: '20:00' };
const lenas = { name: 'Lena', email: 'lena@home.example', ...slot };
const jonas = { name: 'Jonas', email: 'jonas@home.example', ...slot };
const screen = 844;

let lena: Visitor;
const look = new Look();
const then = storyTeller();

beforeAll(async () => {
  await joinCouple(here.troth, [lenas, jonas], slot);
  await new Couple(here.troth, [lenas, jonas]).liveWeek();
  lena = await Visitor.arrive(here.browser, here.troth.url, look, { zone: slot.zone, on: 'phone' });
}, 180_000);

async function opensUs(): Promise<void> {
  await here.troth.ask('POST', '/api/v1/us/sign-in-link', { email: lenas.email });
  const token = secretOf(await here.troth.newestMail(lenas.email, 'sign-in-link'));
  await lena.page.request.post(`${here.troth.url}/api/v1/us/session`, { data: { token } });
  await lena.openTo('/us', 'Hello Lena');
}

const headings = (level: number) => lena.page.getByRole('heading', { level }).allInnerTexts();

describe('the own page on a phone', () => {
  then('has one title, then what there is to do, what comes next, and last what one looks up', async () => {
    await watchShifts(lena.page);
    await opensUs();
    await lena.looksOver('own-home');

    expect(await headings(1)).toEqual(['Hello Lena']);
    expect(await headings(2)).toEqual([
      'Your check-in this week',
      'Next dates',
      'Together, this week',
      'For you alone, if you like',
      'Open, honest communication',
      'Promises',
      'Messages',
      expect.stringMatching('How things are'),
      'Promises over the weeks',
      'On the way so far',
      'Yours to choose, in private',
      'To look up or change',
    ]);
  });

  then('moves nothing while it loads', async () => {
    expect(await shiftsOf(lena.page)).toBeLessThan(0.05);
  });

  then('has the check-in, the dates, the practice and the promises within two screens', async () => {
    for (const name of ['Next dates', 'Together, this week', 'Open, honest communication', 'Promises']) {
      const box = await lena.page.getByRole('heading', { name, exact: true }).boundingBox();
      expect([name, box!.y < 2 * screen]).toEqual([name, true]);
    }
  });

  then('unfolds the steps of a practice where they stand', async () => {
    const practice = lena.page.getByRole('region', { name: 'Together, this week' });
    expect(await practice.getByRole('listitem').first().isVisible()).toBe(false);
    await practice.getByText('The steps').tap();
    await practice.getByRole('listitem').first().waitFor();
  });

  then('leads from its list to the part of the preferences that is meant', async () => {
    for (const [link, heading] of [
      ['Come to an end, or leave', 'Leave'],
      ['Take a pause', 'Take a pause'],
      ['My address', 'Your address'],
    ] as const) {
      await lena.openTo('/us', 'Hello Lena');
      await lena.page.getByRole('link', { name: link }).tap();
      await lena.sees('When we ask you');
      await lena.page.waitForFunction((name) => document.activeElement?.textContent === name, heading);
    }
  });
});

describe('what is done on it', () => {
  const says = (words: string | RegExp) => lena.page.getByText(words).waitFor();
  const focused = () => lena.page.evaluate(() => document.activeElement?.textContent);
  const unfolds = (title: string) => lena.page.getByRole('heading', { name: title, exact: true }).tap();

  then('a practice that was done says what is kept and what comes next, and so does taking it back', async () => {
    await lena.openTo('/us', 'Hello Lena');
    await lena.presses('We did it');
    await says(/The next idea comes once this week closes/);
    expect(await focused()).toMatch(/^You said: we did it/);
    await lena.looksOver('practice-said');
    await lena.presses('Take this back');
    await says('It is taken back, and nothing of it is kept.');
    expect(await focused()).toBe('We did it');
  });

  then('a choice says that it is kept, in the same words whatever the other chose', async () => {
    await lena.page.getByText('Yours to choose, in private').tap();
    const shares = lena.page.getByLabel('Share how I saw the promises made to me');
    await shares.click({ force: true });
    await says(/Once Jonas has chosen the same, it begins for you both/);
    await shares.click({ force: true });
    await says(/Neither of you sees how the other saw their promises/);
    await lena.looksOver('choice-kept');
  });

  then('on a phone the preferences are folded to what they are now, but for what a link led to', async () => {
    await lena.openTo('/preferences', 'Your quiet hours');
    await says('From 22:00 until 07:00');
    expect(await lena.page.locator('main').getByRole('button').count()).toBe(0);
    await lena.looksOver('preferences-folded');
    await lena.openTo('/preferences#leave', 'Leave');
    expect(await lena.page.locator('main').getByRole('button').allInnerTexts()).toEqual(['Leave the programme']);
  });

  then('a phone turned on its side shows all of them, and turned back what was unfolded', async () => {
    const { page } = lena;
    const button = (name: string) => page.locator('main').getByRole('button', { name });
    await lena.openTo('/preferences', 'Your language');
    await unfolds('Your language');
    await button('Use this language').waitFor();
    await page.setViewportSize({ width: 844, height: 390 });
    await button('Send the link there').waitFor();
    await page.setViewportSize({ width: 390, height: 844 });
    await button('Send the link there').waitFor({ state: 'hidden' });
    expect(await page.locator('main').getByRole('button').allInnerTexts()).toEqual(['Use this language']);
  });

  then('the quiet hours and each email say what comes of a change', async () => {
    await lena.openTo('/preferences', 'Your quiet hours');
    await unfolds('Your quiet hours');
    const hours = lena.page.getByRole('region', { name: 'Your quiet hours' });
    await hours.getByLabel('Emails may come at any hour').check({ force: true });
    await hours.getByRole('button', { name: 'Save' }).tap();
    await says('Saved. From now on, emails may come at any hour.');
    await unfolds('Which emails you get');
    const report = lena.page.getByRole('switch').first();
    await report.click({ force: true });
    await says('Saved. It comes no more, until you turn it on again here.');
    await report.click({ force: true });
    await says('Saved. It comes again from now on.');
  });

  then('the place is found by a city in another language, and its name stands in what was saved', async () => {
    await says('We ask you on Wednesday 20:00, by the clocks of Berlin.');
    await unfolds('When we ask you');
    const when = lena.page.getByRole('region', { name: 'When we ask you' });
    await when.getByLabel(/^The town where you are/).fill('Seville');
    await lena.page.getByRole('option', { name: 'Seville, Spain' }).tap();
    await when.getByLabel('Time').fill('19:00');
    await when.getByRole('button', { name: 'Save' }).tap();
    await says(/^Saved\. We ask you on Wednesday 19:00 in Seville from now on/);
    await lena.looksOver('preferences-in-sevilla');
    await lena.openTo('/preferences', 'When we ask you');
    await says('We ask you on Wednesday 19:00, by the clocks of Madrid.');
  });
});

describe('a pause until a day', () => {
  then('is picked from a list of days, and says in place until when it is and what is kept', async () => {
    await lena.openTo('/preferences#pause', 'Take a pause');
    const days = lena.page.getByLabel('Until when?');
    const [, , twoWeeks] = await days.locator('option').allInnerTexts();
    await days.selectOption('2');
    await lena.looksOver('pause-until');
    await lena.page.getByRole('button', { name: 'Pause', exact: true }).tap();
    await lena.sees('You are on a pause');
    const said = await lena.page.getByRole('status').filter({ hasText: 'by itself' }).innerText();
    expect(said).toContain(twoWeeks!.replace(/^.*until /, ''));
    expect(said).toContain('kept as it is');
    await lena.looksOver('pause-taken');
  });

  then('stands on the own page with its day, where no questions are offered', async () => {
    await lena.openTo('/us', 'Hello Lena');
    await lena.page.getByText(/It goes on by itself on /).waitFor();
    expect(await lena.page.getByRole('link', { name: 'Open the questions' }).count()).toBe(0);
    await lena.looksOver('us-paused-until');
  });

  then('can be ended before it, and the page says what comes next', async () => {
    await lena.page.getByRole('link', { name: 'your preferences' }).tap();
    await lena.presses('Go on');
    await lena.page.getByText(/^You are going on\./).waitFor();
  });
});

describe('a practice’s timer', () => {
  const practice = () => lena.page.getByRole('region', { name: 'Together, this week' });
  const left = () => practice().getByRole('timer', { name: 'Time left' }).innerText();
  const said = () => practice().getByRole('status').allInnerTexts();

  then('is begun by the keyboard, and says aloud that it is on', async () => {
    await lena.openTo('/us', 'Hello Lena');
    await practice().getByText('The steps').tap();
    await practice()
      .getByRole('button', { name: /^Start a timer of / })
      .focus();
    await lena.page.keyboard.press('Enter');
    await practice().getByRole('timer').waitFor();
    expect(await said()).toEqual([expect.stringMatching(/^The timer is on: \d+ minutes\.$/)]);
    expect(await lena.page.evaluate(() => document.activeElement?.textContent)).toMatch(/^The timer is on/);
    await lena.looksOver('timer-on');
  });

  then('stands still on a pause, through a reload too, and says nothing of its seconds', async () => {
    const atFirst = await said();
    await lena.presses('Pause the timer');
    const stood = await left();
    await lena.page.reload();
    await lena.page.getByRole('button', { name: 'Go on' }).waitFor();
    expect([await left(), await said()]).toEqual([stood, atFirst]);
    const names = await lena.page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.includes('timer')));
    expect(names).toEqual(['troth.timer.together']);
    await lena.presses('Go on');
    await lena.page.getByRole('button', { name: 'Pause the timer' }).waitFor();
  });

  then('says that the time is up, and leaves nothing once it is done', async () => {
    await lena.page.clock.setFixedTime(Date.now() + 3_600_000);
    await practice().getByText('The time is up.').waitFor();
    expect(await practice().getByRole('timer').count()).toBe(0);
    await lena.looksOver('timer-over');
    await lena.presses('Done');
    await practice()
      .getByRole('button', { name: /^Start a timer of / })
      .waitFor();
    expect(await lena.page.evaluate(() => Object.keys(sessionStorage).join())).not.toContain('timer');
  });
});

describe('and on the way', () => {
  then('no page shuts anybody out, and nothing went wrong', () => {
    expect(look.faults).toEqual([]);
    expect(lena.troubles).toEqual([]);
  });
});
