import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { Browser, Request } from 'playwright-core';
import { joinCouple } from './acts/join-couple.js';
import { brokenWords } from './layout/broken-words.js';
import { openChromium } from './chromium.js';
import { newCoach } from './coach.js';
import { Couple } from './couple.js';
import { pastTheEdge } from './layout/edges.js';
import { Keyboard } from './keyboard.js';
import { Look } from './look.js';
import { Standalone } from './standalone.js';
import { storyTeller } from './story.js';
import { Visitor } from './visitor.js';

const slot = { zone: 'Europe/London', weekday: 3, time: '20:00' };
const maya = { name: 'Maya', email: 'maya@home.example', ...slot };
const tom = { name: 'Tom', email: 'tom@home.example', ...slot };
/** Maya falls from 8 to 4 after five weeks; Tom stays at 6 and leaves two of the first five weeks out. */
const lived = [8, 8, 8, 8, 8, 4, 4, 4, 4, 4].map((rating, week) => [rating, [1, 3].includes(week) ? null : 6] as const);

let troth: Standalone;
let browser: Browser;
let coach: Visitor;
const look = new Look();
const then = storyTeller();

beforeAll(async () => {
  [troth, browser] = await Promise.all([Standalone.startMidweek(), openChromium()]);
  const ruth = await newCoach(troth);
  await joinCouple(troth, [maya, tom], slot);
  await new Couple(troth, [maya, tom]).liveWeeks(lived);
  coach = await Visitor.arrive(browser, troth.url, look, { zone: slot.zone });
  await coach.openTo('/coach', 'Good to see you');
  await coach.page.getByLabel('Email address').fill(ruth.email);
  await coach.page.getByLabel('Password', { exact: true }).fill(ruth.password);
  await coach.presses('Sign in');
  await coach.page.getByRole('link', { name: /^Maya/ }).click();
  await coach.sees('Over the weeks');
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await troth?.stop();
}, 60_000);

const open = () => coach.page.getByRole('button', { name: 'Compare two periods' });
const comparison = () => coach.page.getByRole('region', { name: 'Two periods beside each other' });
const table = (name: string) => comparison().getByRole('table', { name, exact: true });
const inAddress = () => new URL(coach.page.url()).searchParams.get('periods');
const weekOf = (period: string, end: string) =>
  comparison().getByRole('group', { name: period }).getByLabel(`${end} the week of`);

describe('two periods on a couple’s page', () => {
  then('are folded and not loaded until they are asked for', async () => {
    const { page } = coach;
    const asked: string[] = [];
    const hear = (request: Request) => void asked.push(request.url());
    page.on('request', hear);
    await page.reload();
    await open().waitFor();
    await page.getByRole('img', { name: /^Trust from 0 to 10/ }).waitFor();
    expect(await comparison().count()).toBe(0);
    expect(asked.filter((url) => url.includes('ComparePeriods'))).toEqual([]);
    await open().click();
    await table('Trust').waitFor();
    page.off('request', hear);
    expect(asked.filter((url) => /ComparePeriods-.*\.js$/.test(url))).toHaveLength(1);
    expect(inAddress()).toBe('any');
  });

  then('say for each partner what a difference amounts to, and where too little was answered', async () => {
    const [earlier, later, difference] = await table('Trust').locator('tbody tr').allInnerTexts();
    expect(earlier).toMatch(/^Earlier period\s+8\.0\s+5 of 5 weeks answered\s+6\.0\s+3 of 5 weeks answered$/);
    expect(later).toMatch(/^Later period\s+4\.0\s+5 of 5 weeks answered\s+6\.0\s+5 of 5 weeks answered$/);
    expect(difference).toMatch(/^Difference\s+−4\.0\s+–$/);
    const marks = table('Trust').locator('tbody tr').first().locator('td').last().locator('i');
    expect(await marks.evaluateAll((all) => all.map((one) => one.getAttribute('data-given')))).toEqual([
      'true',
      'false',
      'true',
      'false',
      'true',
    ]);
    const words = await comparison().innerText();
    expect(words).toContain(
      'Maya, trust: 4.0 points lower in the later period. Up to 1.4 would be usual by itself, so this is more than that.',
    );
    expect(words).toContain('Tom, trust: too few answers to compare, 3 in the earlier period and 5 in');
    expect(words).toContain('Promises of Maya, own view: about the same in both periods.');
    expect(words).toContain('Promises of Maya, gap: too few promises to compare.');
  });

  then('are chosen in the address: a reload finds the same, and Back what was before', async () => {
    const { page } = coach;
    const weeks = await weekOf('Earlier period', 'From')
      .locator('option')
      .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
    expect(weeks).toHaveLength(10);
    await comparison().getByLabel('What to compare').selectOption('The last 4 weeks and the 4 before');
    const four = `${weeks[2]}.${weeks[5]}_${weeks[6]}.${weeks[9]}`;
    await page.waitForURL(`**periods=${four}`);
    await weekOf('Earlier period', 'From').selectOption(weeks[0]!);
    await page.waitForURL(`**periods=${weeks[0]}.${weeks[5]}_${weeks[6]}.${weeks[9]}`);
    await page.reload();
    await table('Trust').waitFor();
    expect(await weekOf('Earlier period', 'From').inputValue()).toBe(weeks[0]);
    expect(await comparison().getByLabel('What to compare').inputValue()).toBe('');
    await page.goBack();
    await page.waitForURL(`**periods=${four}`);
    await page.goBack();
    await page.waitForURL('**periods=any');
  });

  then('that share weeks are not compared, and those that nobody can read are the usual ones', async () => {
    const { page } = coach;
    const to = await weekOf('Later period', 'To').inputValue();
    await weekOf('Earlier period', 'To').selectOption(to);
    await comparison().getByText('The two periods share weeks.').waitFor();
    expect(await comparison().getByRole('table').count()).toBe(0);
    await coach.open(`${page.url().split('?')[0]}?periods=2026-W60.2026-W61_2026-W62.2026-W63`);
    await table('Trust').waitFor();
    expect(await comparison().getByLabel('What to compare').inputValue()).toBe('1');
  });

  then('stay while the timeline shows something else', async () => {
    await coach.page.getByRole('group', { name: 'What is shown' }).getByRole('button').nth(1).click();
    await coach.page.waitForURL(/show=/);
    expect(inAddress()).not.toBeNull();
    await table('Trust').waitFor();
  });

  then('fit every window and shut nobody out', async () => {
    const { page } = coach;
    for (const width of [320, 390, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect([width, await pastTheEdge(page)]).toEqual([width, []]);
    }
    await coach.looksOver('coach-couple-periods');
  });

  then('break no word on a phone whose letters have twice their size', async () => {
    const { page } = coach;
    await page.setViewportSize({ width: 390, height: 900 });
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    expect(await brokenWords(table('Trust'))).toEqual([]);
    await page.evaluate(() => (document.documentElement.style.fontSize = ''));
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  then('are printed without what is there to be pressed', async () => {
    const { page } = coach;
    await page.emulateMedia({ media: 'print' });
    expect(await table('Trust').isVisible()).toBe(true);
    expect(
      await comparison()
        .getByText(/^Earlier period: /)
        .isVisible(),
    ).toBe(true);
    expect(await comparison().getByLabel('What to compare').isVisible()).toBe(false);
    await page.emulateMedia({ media: null });
  });

  then('are opened, chosen and closed by keys alone', async () => {
    const { page } = coach;
    await coach.open(new URL(page.url()).pathname);
    await open().waitFor();
    const keys = new Keyboard(page);
    await keys.press('button', 'Compare two periods');
    await table('Trust').waitFor();
    await keys.goTo(comparison().getByLabel('What to compare'));
    await page.keyboard.press('ArrowUp');
    await page.waitForURL(/periods=\d/);
    await page.getByRole('button', { name: 'Close the comparison' }).focus();
    await page.keyboard.press('Enter');
    await comparison().waitFor({ state: 'detached' });
    expect(inAddress()).toBeNull();
  });
});

describe('the gap between two views', () => {
  then('has a chart of its own, with what it amounts to and its figures in words', async () => {
    const { page } = coach;
    const panel = page.getByRole('region', { name: 'Over the weeks' });
    await panel.getByRole('img', { name: /^Own view minus seen view/ }).waitFor();
    await panel.getByText(/^Promises of Maya: the two views lie far apart\. .* the own view higher/).waitFor();
    const figures = panel.getByText('The same in figures').last();
    await figures.click();
    await panel.getByText('100 (own view higher)').last().waitFor();
  });
});

describe('all of it', () => {
  then('has no fault, and asks nobody else', () => {
    expect(look.faults).toEqual([]);
    expect(coach.troubles).toEqual([]);
    expect(coach.elsewhere).toEqual([]);
  });
});
