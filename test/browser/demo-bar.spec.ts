import { beforeAll, describe, expect } from '@jest/globals';
import { joinCouple } from './acts/join-couple.js';
import { Look } from './look.js';
import { openedWithCoach } from './opened.js';
import { Standalone } from './standalone.js';
import { storyTeller } from './story.js';
import { Visitor } from './visitor.js';

const here = openedWithCoach(() => Standalone.startMidweek());

const slot = { zone: 'Europe/Berlin', weekday: 3, time: '20:00' };
const lena = { name: 'Lena', email: 'lena@home.example' };
const jonas = { name: 'Jonas', email: 'jonas@home.example' };
const mostWeeks = 8;
const rose = / emails went out, (one flag|\d+ flags) rose\.$/;

let sasha: Visitor;
const look = new Look();
const then = storyTeller();

beforeAll(async () => {
  await joinCouple(here.troth, [lena, jonas], slot);
  sasha = await Visitor.arrive(here.browser, here.troth.url, look, { zone: 'Europe/Berlin' });
}, 120_000);

const bar = () => sasha.page.getByRole('complementary', { name: 'Demo' });
const meanwhile = () => bar().getByText(/ went out, /);

/** Moves the clock by a press and gives what the bar says of it, with how many emails really went out. */
async function moves(by: string): Promise<{ said: string; sent: number }> {
  const mark = await here.troth.mark();
  const moved = sasha.page.waitForResponse(`${here.troth.url}/dev/clock`);
  await bar().getByRole('button', { name: by }).click();
  await moved;
  return { said: await meanwhile().innerText(), sent: (await here.troth.mail({ after: mark })).length };
}

describe('the demo’s bar', () => {
  then('says after a week how many emails went out, and leads to them', async () => {
    await sasha.openTo('/how', /./);
    const { said, sent } = await moves('+ 1 week');
    expect(sent).toBeGreaterThan(1);
    expect(said).toBe(`${sent} emails went out, no flag rose.`);
    await bar()
      .getByRole('link', { name: `${sent} emails went out` })
      .click();
    await sasha.sees('Mailbox');
  });

  then('says when nobody has answered for so long that a flag rises, and leads to the coach’s list', async () => {
    let told = '';
    for (let week = 0; week < mostWeeks && !rose.test(told); week += 1) told = (await moves('+ 1 week')).said;
    expect(told).toMatch(rose);
    await sasha.looksOver('demo-bar');
    expect(look.faults).toEqual([]);
    await bar()
      .getByRole('link', { name: / rose$/ })
      .click();
    await sasha.sees('Good to see you');
  });
});
