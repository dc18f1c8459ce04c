import type { OwnProgramme } from '@troth/contract';
import type { Page } from 'playwright-core';
import { opens } from './calls.js';
import { opensAs, twice } from './steps.js';
import type { Call } from './walk.js';

const route = '/api/v1/coach/practice/programme';
const draft: OwnProgramme['draft'] = {
  changes: 1,
  changedAt: { date: '2026-11-26', time: '09:00', zone: 'Europe/London' },
  changedBy: 'Ruth',
};

/** What a lead coach can ask for where the programme is adapted. */
export function callsOfProgramme(url: string): Call[] {
  const address = `${url}/coach/practice/programme`;
  const drafted = opensAs(address, /\/practice\/programme\?/, (answer) => ({ ...answer, draft }));
  const title = (page: Page) => page.getByLabel('Title', { exact: true }).first();
  const publishing = twice(/^Publish the draft/, 'Yes, publish it');
  const discarding = twice('Give the draft up', 'Yes, give it up');
  const asked = (first: (page: Page) => Promise<void>) => async (page: Page) => {
    await drafted(page);
    await first(page);
  };
  return [
    { route: `GET ${route}`, open: opens(address), says: { 'not-signed-in': 'You are no longer signed in here' } },
    {
      route: `GET ${route}/compare`,
      open: drafted,
      act: async (page) => {
        const [summary, field] = [page.getByText('Compare two versions'), page.getByLabel('After', { exact: true })];
        if ((await field.count()) > 0) await summary.click();
        await field.waitFor({ state: 'detached' });
        await summary.click();
      },
    },
    { route: `GET ${route}/preview/page`, open: opens(`${address}/preview/page?stage=communication`) },
    {
      route: `GET ${route}/preview/emails`,
      open: opens(`${address}/preview`),
      act: async (page) => {
        await page.getByText('Their page', { exact: true }).click();
        await page.getByText('Their emails', { exact: true }).click();
      },
    },
    {
      route: `PUT ${route}/draft`,
      open: async (page) => {
        await opens(address)(page);
        await page.getByText('Open, honest communication').click();
        await title(page).fill('Talking');
      },
      act: async (page) => {
        await title(page).focus();
        await title(page).blur();
      },
      fields: ['texts.programme.1.communication.title.en'],
      kept: async (page) => (await title(page).inputValue()) === 'Talking',
    },
    { route: `DELETE ${route}/draft`, open: asked(discarding.first), act: discarding.act },
    { route: `POST ${route}/versions`, open: asked(publishing.first), act: publishing.act },
  ];
}
