import { beforeAll, describe, expect } from '@jest/globals';
import { askedAhead } from './acts/asked-ahead.js';
import { chooseAll } from './acts/check-in-form.js';
import { joinCouple } from './acts/join-couple.js';
import { nextCheckIn } from './acts/next-check-in.js';
import { Look } from './look.js';
import { openedWithCoach } from './opened.js';
import { secretOf } from './standalone.js';
import { storyTeller } from './story.js';
import { Visitor } from './visitor.js';

const here = openedWithCoach();

const zone = 'Europe/Berlin';
const email = 'lena@home.example';
const ask = /How was your week/;

let lena: Visitor;
const look = new Look();
const then = storyTeller();

beforeAll(async () => {
  const slot = { zone, weekday: 3, time: '20:00' };
  const [lenas, jonas] = [
    { name: 'Lena', email },
    { name: 'Jonas', email: 'jonas@home.example' },
  ] as const;
  await joinCouple(here.troth, [lenas, jonas], slot);
  lena = await Visitor.arrive(here.browser, here.troth.url, look, { zone });
}, 120_000);

async function opensUs(): Promise<void> {
  await here.troth.ask('POST', '/api/v1/us/sign-in-link', { email });
  const token = secretOf(await here.troth.newestMail(email, 'sign-in-link'));
  await lena.page.request.post(`${here.troth.url}/api/v1/us/session`, { data: { token } });
  await lena.openTo('/us', 'Promises');
}

const sends = async () => {
  await lena.page.getByRole('button', { name: /Send my answers|Save the changes/ }).click();
  await lena.sees('Thank you, Lena');
};
const says = (words: string | RegExp) => lena.page.getByText(words).waitFor();

describe('a promise', () => {
  then('is offered, never demanded, and that stands at its field', async () => {
    await lena.openTo(await nextCheckIn(here.troth, email), ask);
    await chooseAll(lena.page, 4);
    await says(/not about where someone is, whom they see or what they may do/);
    await lena.presses('Make a small promise');
    await lena.page.getByLabel('If …').fill('it gets late');
    await lena.page.getByLabel('then I will …').fill('cook every evening');
    await says(/make it smaller, give it a later day or let it go/);
    await lena.looksOver('promise-made');
    await sends();
  });

  then('is made smaller on the own page, where a day too far off is told at the form', async () => {
    await opensUs();
    await lena.presses('Change it');
    await lena.page.getByLabel('then I will …').fill('cook on Thursday');
    const day = lena.page.getByLabel('We look back on it on');
    const tomorrow = (await day.getAttribute('min'))!;
    await day.fill('2099-01-01');
    await lena.looksOver('promise-changing');
    await lena.presses('Save the change');
    await says(/A promise is for a day between tomorrow and four weeks from now/);
    await day.fill(tomorrow);
    await lena.presses('Save the change');
    await lena.page.getByText('If it gets late, then I will cook on Thursday.', { exact: true }).waitFor();
    await says(/The change is kept/);
  });

  then('that was just marked is made the same again with one tap', async () => {
    await lena.openTo(await nextCheckIn(here.troth, email), ask);
    await chooseAll(lena.page, 4);
    expect(await lena.page.getByRole('button', { name: 'The same again next week' }).count()).toBe(0);
    await lena.page.locator('input[value=kept]').check({ force: true });
    await lena.looksOver('promise-marked');
    await lena.presses('The same again next week');
    await says(/It stands below once more, for /);
    await lena.seesIn(lena.page.getByLabel('then I will …'), 'cook on Thursday');
    await lena.looksOver('promise-again');
    await sends();
  });

  then('comes with a page that is asked for ahead of its script, and only once', async () => {
    await opensUs();
    const ahead = ['/api/v1/us', '/api/v1/us/measures', '/api/v1/us/weekly-practices'];
    const asked = await askedAhead(lena.page, `${here.troth.url}/us`, ahead, 'main h2');
    for (const path of ahead) expect(asked.filter((one) => one === path)).toEqual([path]);
  });

  then('is let go, said twice, and stands among the earlier ones as that', async () => {
    await opensUs();
    await lena.presses('Let it go');
    await says(/Neither of you is asked about it then/);
    await lena.looksOver('promise-letting-go');
    // What else is read again comes last: the promise has changed before it is said that it has.
    const changed = Promise.withResolvers<void>();
    await lena.page.route('**/api/v1/us/measures', async (route) => {
      await changed.promise;
      await route.continue();
    });
    await lena.presses('Yes, let it go');
    await says(/Let go before its day/);
    changed.resolve();
    await says(/It is let go\. We ask nobody about it/);
    expect(await lena.page.evaluate(() => document.activeElement?.textContent)).toMatch(/^It is let go/);
    await lena.looksOver('promise-let-go');
    expect(await lena.page.getByRole('button', { name: 'Let it go' }).count()).toBe(0);
    expect([look.faults, lena.troubles, lena.elsewhere]).toEqual([[], [], []]);
  });
});
