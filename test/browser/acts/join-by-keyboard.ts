import { expect } from '@jest/globals';
import { Keyboard } from '../keyboard.js';
import type { Visitor } from '../visitor.js';

interface Person {
  readonly name: string;
  readonly email: string;
}

/** Signs up with the keys alone. */
export async function joinByKeyboard(visitor: Visitor, inviter: Person, invited: Person): Promise<void> {
  const { page } = visitor;
  const keys = new Keyboard(page);
  await visitor.openTo('/', /begin with one small promise/);
  await visitor.looksOver('landing');
  await keys.press('link', 'Begin, together');
  await visitor.sees('Begin with yourself');
  await visitor.looksOver('join');

  // Without an answer no step leads on, and the way to the field stands on top.
  await keys.press('button', 'Next');
  await keys.press('link', /The name you go by/);
  await page.keyboard.type(inviter.name);
  await page.keyboard.press('Enter');
  await visitor.sees('Where can we write to you?');
  await keys.typeInto('Your email address', inviter.email);
  await page.keyboard.press('Enter');

  await nameLisbon(visitor, keys);
  await keys.press('button', 'Next');
  await keys.press('button', 'Next');
  await visitor.sees('At what time?');
  await keys.goTo(page.getByLabel('Time', { exact: true }));
  await page.keyboard.type('1915');
  await keys.press('button', 'Next');
  await keys.typeInto('The name they go by', invited.name);
  await page.keyboard.press('Enter');
  await keys.typeInto('Their own email address', invited.email);
  await page.keyboard.press('Enter');
  await visitor.sees('Your answers at a glance');
  expect(await visitor.reads()).toContain('Sunday 19:15 in Lissabon');
  await visitor.looksOver('join-at-a-glance');

  await keys.press('button', 'Send me the email');
  await visitor.sees('Please look in your inbox');
  await visitor.looksOver('join-sent');
}

/** Names a place in Portugal, in German, where Berlin was guessed: it goes on being called so. */
async function nameLisbon(visitor: Visitor, keys: Keyboard): Promise<void> {
  const { page } = visitor;
  await visitor.sees('Where are you?');
  const place = page.locator('#place');
  await keys.goTo(place);
  await visitor.seesIn(place, 'Berlin');
  await place.selectText();
  await page.keyboard.type('Lissabon');
  await page.getByRole('option', { name: /^Lissabon, Portugal/ }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await visitor.seesIn(place, 'Lissabon');
  await visitor.looksOver('join-place');
}
