import { beforeAll, describe, expect, it } from '@jest/globals';
import { askedAhead } from './acts/asked-ahead.js';
import { invitePartner, joinCouple } from './acts/join-couple.js';
import { Look } from './look.js';
import { brokenWords } from './layout/broken-words.js';
import { openedWithCoach } from './opened.js';
import { secretOf } from './standalone.js';
import { Visitor } from './visitor.js';

const here = openedWithCoach();

const slot = { zone: 'Europe/London', weekday: 3, time: '20:00' };
const names = ['Zoë', 'José', 'Łukasz'];

let coach: Visitor;
const look = new Look();

beforeAll(async () => {
  for (const [n, name] of names.entries()) await join(name, n);
  coach = await Visitor.arrive(here.browser, here.troth.url, look, { zone: 'Europe/London' });
  await coach.openTo('/coach', 'Good to see you');
  await coach.page.getByLabel('Email address').fill(here.coach.email);
  await coach.page.getByLabel('Password', { exact: true }).fill(here.coach.password);
  await coach.presses('Sign in');
  await coach.sees('Hello');
}, 240_000);

/** A couple that is under way, but for the last one, which waits for a yes. */
async function join(name: string, n: number): Promise<void> {
  const [email, partner] = [`a${n}@home.example`, { name: 'Kim', email: `b${n}@home.example` }];
  const joins = n === names.length - 1 ? invitePartner : joinCouple;
  await joins(here.troth, [{ name, email }, partner], slot);
}

const couple = (name: string) => coach.page.getByRole('link', { name: new RegExp(`^${name}`) });
const part = (name: string) =>
  coach.page.getByRole('navigation', { name: 'Parts of the list' }).getByRole('link', { name });
const address = () => new URL(coach.page.url()).searchParams;
const focused = () => coach.page.evaluate(() => document.activeElement?.textContent ?? '');

describe('a coach’s list', () => {
  it('is asked for while its page is on the way, as a couple’s story is, and only once', async () => {
    const ahead = ['/api/v1/coach/me', '/api/v1/coach/couples?limit=50', '/api/v1/coach/caseload'];
    const asked = await askedAhead(coach.page, `${here.troth.url}/coach`, ahead, '[data-couple]');
    for (const path of ahead) expect(asked.filter((one) => one.startsWith(path.split('?')[0]!))).toEqual([path]);
    const href = await couple('Zoë').getAttribute('href');
    const story = ['/api/v1/coach/me', `/api/v1${href}`];
    const ofCouple = await askedAhead(coach.page, here.troth.url + href, story, 'main h2');
    for (const path of story) expect(ofCouple.filter((one) => one === path)).toEqual([path]);
    await coach.openTo('/coach', 'Hello');
  });

  it('shows each couple in its part, and its address says how it is set, also on Back', async () => {
    const { page } = coach;
    await couple('Zoë').waitFor();
    expect(await part('On their way').innerText()).toMatch(/2$/);
    expect(await part('Waiting').innerText()).toMatch(/1$/);
    await part('Waiting').click();
    await couple('Zoë').waitFor({ state: 'detached' });
    await couple('Łukasz').waitFor();
    await page.getByLabel('Order').selectOption('By name');
    await page.waitForURL(/sort=name/);
    await page.reload();
    await couple('Łukasz').waitFor();
    expect(await page.getByLabel('Order').inputValue()).toBe('name');
    expect(Object.fromEntries(address())).toEqual({ group: 'waiting', sort: 'name' });
    await page.goBack();
    await page.goBack();
    await couple('Zoë').waitFor();
    expect(address().size).toBe(0);
  });

  it('is found in by accentless words, and a search that finds nothing leads back to all', async () => {
    const { page } = coach;
    await page.getByLabel('Find by name or address').fill('lukasz');
    await page.getByText('1 couple found').waitFor();
    expect(address().get('q')).toBe('lukasz');
    await page.getByLabel('Find by name or address').fill('nobody at all');
    await page.getByText('No couple fits all of this.').waitFor();
    await coach.looksOver('coach-none-found');
    await page.getByRole('link', { name: 'Show all my couples' }).click();
    await couple('José').waitFor();
    expect(await page.getByLabel('Find by name or address').inputValue()).toBe('');
  });

  it('can be saved as it is set, come back to, renamed and forgotten', async () => {
    const { page } = coach;
    await part('Waiting').click();
    await page.getByText('Saved views').click();
    await page.getByLabel('Name of the view').fill('To be invited');
    await coach.presses('Save this view');
    await page.getByRole('status').getByText('Saved as “To be invited”.').waitFor();
    await coach.looksOver('coach-views');
    await part('All').click();
    await couple('Zoë').waitFor();
    await page.getByRole('link', { name: 'To be invited' }).click();
    await couple('Zoë').waitFor({ state: 'detached' });
    expect(address().get('group')).toBe('waiting');
    await coach.presses('Rename “To be invited”');
    await page.getByLabel('Name of the view').fill('Invitations');
    await coach.presses('Keep this name');
    await coach.presses('Delete “Invitations”');
    await page.getByText('Set the list as you like it').waitFor();
    await part('All').click();
  });
});

describe('a list on a phone whose letters have twice their size', () => {
  it('breaks no name and no figure, and says above each figure what it is', async () => {
    const { page } = coach;
    await coach.openTo('/coach', 'Hello');
    await couple('José').waitFor();
    await page.setViewportSize({ width: 390, height: 900 });
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    const figures = page.getByRole('article').filter({ hasText: 'José' }).locator('tbody');
    expect(await brokenWords(figures)).toEqual([]);
    const above = await figures
      .locator('tr')
      .first()
      .locator('td')
      .evaluateAll((all) => all.map((cell) => getComputedStyle(cell, '::before').content));
    expect(above).toEqual(['"Trust" / ""', '"Promises" / ""', '"This week" / ""']);
    await page.evaluate(() => (document.documentElement.style.fontSize = ''));
    await page.setViewportSize({ width: 1280, height: 900 });
  });
});

describe('an open list', () => {
  it('shows what a partner wrote in another browser: no reload, and the focus stays', async () => {
    const { page } = coach;
    await coach.open('/coach');
    await couple('José').waitFor();
    await page.evaluate(() => document.documentElement.setAttribute('data-spec', 'not reloaded'));
    await couple('Zoë').focus();
    const partner = await Visitor.arrive(here.browser, here.troth.url, look, { zone: 'Europe/London' });
    await here.troth.ask('POST', '/api/v1/us/sign-in-link', { email: 'a1@home.example' });
    await partner.open(`/us/sign-in#${secretOf(await here.troth.newestMail('a1@home.example', 'sign-in-link'))}`);
    await partner.presses('Open my page');
    await partner.page.getByRole('link', { name: 'Open my messages' }).click();
    await partner.page.getByLabel('Write to your coach').fill('It went well, I think.');
    await partner.presses('Send');
    await partner.page.getByText('Sent.').waitFor();
    const row = page.getByRole('article').filter({ hasText: 'José' });
    await row.locator('[data-urgency]').waitFor();
    expect(await focused()).toMatch(/^Zoë/);
    expect(await page.evaluate(() => document.documentElement.getAttribute('data-spec'))).toBe('not reloaded');
  });
});

describe('by keys alone', () => {
  it('the focus goes from couple to couple, Enter opens one, and what is typed stays typed', async () => {
    const { page } = coach;
    await coach.open('/coach');
    await couple('Zoë').waitFor();
    await page.keyboard.press('j');
    const first = await focused();
    await page.keyboard.press('j');
    const second = await focused();
    expect([first, second].map((words) => words.slice(0, 4)).sort()).toEqual(['José', 'Zoë ']);
    await page.keyboard.press('k');
    expect(await focused()).toBe(first);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(second);
    await page.keyboard.press('/');
    await page.keyboard.type('jk?/');
    expect(await page.getByLabel('Find by name or address').inputValue()).toBe('jk?/');
    expect(await page.getByRole('dialog').count()).toBe(0);
    // What is typed is looked for a moment later: a couple is opened from the list that is there to stay.
    await couple('Zoë').waitFor({ state: 'detached' });
    await page.getByLabel('Find by name or address').fill('');
    await couple('Zoë').waitFor();
    await couple('Zoë').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/coach\/couples\//);
    await page.goBack();
  });

  it('shows which keys there are, gives the focus back, and can have no single ones', async () => {
    const { page } = coach;
    await couple('Zoë').focus();
    await page.keyboard.press('?');
    const keys = page.getByRole('dialog', { name: 'Keys' });
    await keys.waitFor();
    await coach.looksOver('coach-keys');
    await page.keyboard.press('Escape');
    await keys.waitFor({ state: 'hidden' });
    expect(await focused()).toMatch(/^Zoë/);
    await page.keyboard.press('?');
    await keys.getByLabel('Single keys do something on this device').uncheck();
    await page.keyboard.press('Escape');
    await couple('Zoë').focus();
    await page.keyboard.press('j');
    await page.keyboard.press('?');
    expect(await focused()).toMatch(/^Zoë/);
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.evaluate(() => localStorage.clear());
  });

  it('the palette finds couples, pages and acts, and says to a screen reader what is chosen', async () => {
    const { page } = coach;
    await page.keyboard.press('Control+k');
    const field = page.getByRole('combobox', { name: 'Go to a couple, a page or an act' });
    await field.waitFor();
    await coach.looksOver('coach-palette');
    await page.keyboard.type('lukasz');
    const option = page.getByRole('option', { name: /Łukasz and Kim/ });
    await option.waitFor();
    expect(await option.getAttribute('aria-selected')).toBe('true');
    expect(await field.getAttribute('aria-activedescendant')).toBe(await option.getAttribute('id'));
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/coach\/couples\//);
    await coach.sees(/Łukasz/);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('account');
    await page.keyboard.press('Enter');
    await coach.sees('Your account');
    await page.getByLabel('Your password now').or(page.locator('input[name=current]')).first().focus();
    await page.keyboard.press('Control+k');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });
});

it('no page of it shuts anybody out, has a fault or asks elsewhere', () => {
  expect(look.faults).toEqual([]);
  expect(coach.troubles).toEqual([]);
  expect(coach.elsewhere).toEqual([]);
});
