import type { CheckInForm } from '@troth/contract';
import type { Page } from 'playwright-core';
import type { Visitor } from '../visitor.js';
import { choose, chooseAll, chosen } from './check-in-form.js';

/** Answers from the start in a browser that shows no answers; gives what that page says first. */
export async function answerElsewhere(visitor: Visitor, link: string, ask: string | RegExp): Promise<string> {
  await visitor.openTo(link, 'This week is already answered');
  const read = await visitor.reads();
  await visitor.looksOver('check-in-answered');
  await visitor.presses('Answer again');
  await visitor.sees(ask);
  if ((await chosen(visitor.page)) > 0) throw new Error('The form is not empty.');
  await visitor.looksOver('check-in-again');
  await chooseAll(visitor.page, 2);
  await visitor.presses('Send my answers');
  await visitor.sees('Thank you, Lena');
  await visitor.leave();
  return read;
}

/** In a second tab of the same browser, a promise is added to what was answered, and the trust made more. */
export async function promiseInTab(page: Page, link: string): Promise<Page> {
  const tab = await page.context().newPage();
  await tab.goto(link);
  await tab.getByRole('button', { name: 'Make a small promise' }).click();
  await tab.getByLabel('If …').fill('it gets late');
  await tab.getByLabel('then I will …').fill('ring before six');
  await choose(tab, 'trust', 4);
  await tab.getByRole('button', { name: 'Save the changes' }).click();
  await tab.getByRole('heading', { name: 'Thank you, Lena' }).waitFor();
  return tab;
}

/** What this browser is told was saved, whatever stands in its forms; then the tab is closed. */
export async function savedInTab(tab: Page, link: string): Promise<{ act: string; trust: number }> {
  const given = await tab.evaluate(async (token) => {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ token });
    const answer = await fetch('/api/v1/check-in/look', { method: 'POST', headers, body });
    return ((await answer.json()) as CheckInForm).given;
  }, new URL(link).hash.slice(1));
  await tab.close();
  return { act: given?.promise?.thenAct ?? '', trust: given?.answers['trust'] ?? 0 };
}
