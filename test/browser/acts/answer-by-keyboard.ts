import { expect } from '@jest/globals';
import { Keyboard } from '../keyboard.js';
import type { Visitor } from '../visitor.js';

/** Answers Kim's first check-in with the keys alone; nothing that Robin answered is on the page. */
export async function answerByKeyboard(visitor: Visitor, link: string, note: string): Promise<void> {
  const { page } = visitor;
  const keys = new Keyboard(page);
  await visitor.openTo(link, 'How was your week, Kim?');
  expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
  expect(await visitor.reads()).not.toMatch(/platform|late train/);

  await keys.press('button', 'Send my answers');
  await page.getByText('4 questions are still open above.').waitFor();
  await visitor.looksOver('check-in-unanswered');
  const groups = page.locator('fieldset');
  for (let index = 0; index < 4; index++) await keys.choose(groups.nth(index), 2);
  await keys.press('button', 'Write a note');
  await keys.typeInto('Your note', note);
  await keys.press('button', 'Send my answers');
  await visitor.sees('Thank you, Kim');
}
