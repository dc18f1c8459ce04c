import { expect } from '@jest/globals';
import type { Visitor } from '../visitor.js';

/** Answers Robin's first check-in by touch, with a promise and a note to the coach. */
export async function answerOnPhone(visitor: Visitor, link: string, noteToCoach: string): Promise<void> {
  const { page } = visitor;
  await visitor.openTo(link, 'How was your week, Robin?');
  expect(await visitor.reads()).toContain('The coach sees both partners’ ratings and promises');
  await visitor.looksOver('check-in');
  for (const group of await page.locator('fieldset').all()) await group.locator('label').nth(3).tap();
  await page.getByRole('button', { name: 'Make a small promise' }).tap();
  await page.getByPlaceholder('I am going to be home late').fill('I am on the late train');
  await page.getByPlaceholder('send you a message before six').fill('I call you from the platform');
  await page.getByRole('button', { name: 'Write a note' }).tap();
  await page.getByLabel('Your note').fill(noteToCoach);
  await page.getByRole('radio', { name: 'For my coach' }).tap();
  await visitor.looksOver('check-in-filled');
  await page.getByRole('button', { name: 'Send my answers' }).tap();
  await visitor.sees('Thank you, Robin');
  expect(await visitor.reads()).toContain('1 of 1');
  await visitor.looksOver('check-in-thanks');
}
