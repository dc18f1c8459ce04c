import { expect } from '@jest/globals';
import type { Visitor } from '../visitor.js';
import { draftOtherThan, focused } from './check-in-form.js';

const scales = 4;

/** Answers Robin's first check-in by touch, one thing at a time, with a promise and a note to the coach. */
export async function answerOnPhone(visitor: Visitor, link: string, noteToCoach: string): Promise<void> {
  const { page } = visitor;
  const next = () => page.getByRole('button', { name: 'Next' }).tap();
  const isAt = (step: number) => page.getByText(`Step ${step} of ${scales + 2}`, { exact: true }).waitFor();
  await visitor.openTo(link, 'How was your week, Robin?');
  expect(await visitor.reads()).toContain('The coach sees both partners’ ratings and promises');
  await visitor.looksOver('check-in');
  await next();
  await page.getByText('Please choose one; there is no wrong answer.').waitFor();
  await isAt(1);
  for (let step = 1; step <= scales; step += 1) {
    await isAt(step);
    if (step > 1) expect(await focused(page)).toContain(`Step ${step}`);
    const group = page.locator('fieldset');
    expect(await group.count()).toBe(1);
    const before = step === 3 ? await draftOtherThan(page, null) : null;
    await group.locator('label').nth(3).tap();
    if (step === 3) await goBackAndReload(visitor, isAt, before);
    await next();
  }
  await isAt(scales + 1);
  await page.getByRole('button', { name: 'Make a small promise' }).tap();
  await page.getByPlaceholder('I am going to be home late').fill('I am on the late train');
  await page.getByPlaceholder('send you a message before six').fill('I call you from the platform');
  await next();
  await page.getByRole('button', { name: 'Write a note' }).tap();
  await page.getByLabel('Your note').fill(noteToCoach);
  await page.getByRole('radio', { name: 'For my coach' }).tap();
  await visitor.looksOver('check-in-filled');
  await page.getByRole('button', { name: 'Send my answers' }).tap();
  await visitor.sees('Thank you, Robin');
  const thanks = await visitor.reads();
  expect(thanks).toContain('1 of 1');
  expect(thanks).toMatch(/This week closes on .+ Your next check-in comes on /);
  await visitor.looksOver('check-in-thanks');
}

/** The browser's Back is a step back, and a reload begins nothing again. */
async function goBackAndReload(
  { page }: Visitor,
  isAt: (step: number) => Promise<void>,
  draftBefore: string | null,
): Promise<void> {
  await draftOtherThan(page, draftBefore);
  await page.goBack();
  await isAt(2);
  expect(await page.getByRole('radio').nth(3).isChecked()).toBe(true);
  await page.goForward();
  await isAt(3);
  await page.reload();
  await isAt(3);
  expect(await page.getByRole('radio').nth(3).isChecked()).toBe(true);
}
