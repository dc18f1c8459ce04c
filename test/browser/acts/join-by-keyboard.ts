import { Keyboard } from '../keyboard.js';
import type { Visitor } from '../visitor.js';

interface Person {
  readonly name: string;
  readonly email: string;
}

/** Signs up with the keys alone, and names a place in Portugal where Berlin was guessed. */
export async function joinByKeyboard(visitor: Visitor, inviter: Person, invited: Person): Promise<void> {
  const { page } = visitor;
  const keys = new Keyboard(page);
  await visitor.openTo('/', /begin with one small promise/);
  await visitor.looksOver('landing');
  await keys.press('link', 'Begin, together');
  await visitor.sees('Begin with yourself');
  await visitor.looksOver('join');

  await keys.typeInto('The name you go by', inviter.name);
  await keys.typeInto('Your email address', inviter.email);
  await keys.goTo(page.getByLabel('Time', { exact: true }));
  await page.keyboard.type('1915');
  const zone = page.getByLabel('Where you are').first();
  await keys.goTo(zone);
  await visitor.seesIn(zone, 'Europe/Berlin');
  await zone.selectText();
  await page.keyboard.type('Lisbon');
  await page.getByRole('option', { name: /Lisbon/ }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await visitor.seesIn(zone, 'Europe/Lisbon');
  await keys.typeInto('The name they go by', invited.name);
  await keys.typeInto('Their own email address', invited.email);

  await keys.press('button', 'Send me the email');
  await visitor.sees('Please look in your inbox');
  await visitor.looksOver('join-sent');
}
